package io.gfg.customers.discovery;

import io.gfg.customers.model.CustomerField;
import java.util.List;

/** What must hold between the columns of every customer. */
final class CustomerRelations {

  private CustomerRelations() {}

  static List<Hypothesis> list() {
    return List.of(
        sum(
            CustomerField.ITEMS,
            List.of(
                CustomerField.FEMALE_ITEMS, CustomerField.MALE_ITEMS, CustomerField.UNISEX_ITEMS)),
        sum(
            CustomerField.ORDERS,
            List.of(
                CustomerField.MSITE_ORDERS,
                CustomerField.DESKTOP_ORDERS,
                CustomerField.ANDROID_ORDERS,
                CustomerField.IOS_ORDERS,
                CustomerField.OTHER_DEVICE_ORDERS)),
        new DividedOrder(
            Term.of(CustomerField.DAYS_SINCE_LAST_ORDER.name()),
            CustomerField.DAYS_SINCE_FIRST_ORDER.name(),
            DividedOrder.Side.AT_MOST));
  }

  private static DividedSum sum(CustomerField<Integer> total, List<CustomerField<Integer>> parts) {
    return new DividedSum(
        Term.of(total.name()), parts.stream().map(part -> Term.of(part.name())).toList());
  }
}
