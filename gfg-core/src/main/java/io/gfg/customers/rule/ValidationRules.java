package io.gfg.customers.rule;

import static io.gfg.customers.model.CustomerField.ANDROID_ORDERS;
import static io.gfg.customers.model.CustomerField.CUSTOMER_ID;
import static io.gfg.customers.model.CustomerField.DAYS_SINCE_FIRST_ORDER;
import static io.gfg.customers.model.CustomerField.DAYS_SINCE_LAST_ORDER;
import static io.gfg.customers.model.CustomerField.DESKTOP_ORDERS;
import static io.gfg.customers.model.CustomerField.FEMALE_ITEMS;
import static io.gfg.customers.model.CustomerField.IOS_ORDERS;
import static io.gfg.customers.model.CustomerField.ITEMS;
import static io.gfg.customers.model.CustomerField.MALE_ITEMS;
import static io.gfg.customers.model.CustomerField.MSITE_ORDERS;
import static io.gfg.customers.model.CustomerField.ORDERS;
import static io.gfg.customers.model.CustomerField.OTHER_DEVICE_ORDERS;
import static io.gfg.customers.model.CustomerField.RETURNS;
import static io.gfg.customers.model.CustomerField.REVENUE;
import static io.gfg.customers.model.CustomerField.UNISEX_ITEMS;

import io.gfg.customers.model.CustomerField;
import io.gfg.customers.model.FieldPresence;
import io.gfg.customers.model.FieldUnit;
import io.gfg.customers.rule.EachColumnRule.ValueTest;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Ready-made validation rules. All are errors; {@link ValidationRule#asWarning} makes them mild.
 */
public final class ValidationRules {

  private static final boolean[] HEX = hexDigits();
  private static final int ID_DIGITS = 32;

  private ValidationRules() {}

  /**
   * The customer's id has 32 lowercase hexadecimal digits.
   *
   * @return the rule {@code customer-id.hex}
   */
  public static ValidationRule idIsHex() {
    return ValidationRule.require(
        "customer-id.hex",
        "customer_id must have 32 lowercase hexadecimal digits",
        Set.of(CUSTOMER_ID),
        customer -> isHex(customer.customerId()));
  }

  /**
   * Every {@linkplain FieldPresence#REQUIRED required} column has a value.
   *
   * @return the rule {@code columns.required}
   */
  public static ValidationRule requiredColumnsKnown() {
    return new EachColumnRule(
        "columns.required",
        "must have a value",
        columns(field -> field.presence() == FieldPresence.REQUIRED),
        ValueTest.KNOWN);
  }

  /**
   * No count and no number of days is negative.
   *
   * @return the rule {@code counts.not-negative}
   */
  public static ValidationRule countsNotNegative() {
    return new EachColumnRule(
        "counts.not-negative",
        "must not be negative",
        columns(field -> field.unit() == FieldUnit.COUNT || field.unit() == FieldUnit.DAYS),
        ValueTest.NOT_NEGATIVE);
  }

  /**
   * Every rate lies between 0 and 1.
   *
   * @return the rule {@code rates.within-0-and-1}
   */
  public static ValidationRule ratesWithinBounds() {
    return new EachColumnRule(
        "rates.within-0-and-1",
        "must lie between 0 and 1",
        columns(field -> field.unit() == FieldUnit.RATE),
        ValueTest.RATE);
  }

  /**
   * The revenue is not negative.
   *
   * @return the rule {@code revenue.not-negative}
   */
  public static ValidationRule revenueNotNegative() {
    return new EachColumnRule(
        "revenue.not-negative", "must not be negative", List.of(REVENUE), ValueTest.NOT_NEGATIVE);
  }

  /**
   * The last order does not lie before the first.
   *
   * @return the rule {@code days-since-last-order.not-before-first}
   */
  public static ValidationRule lastOrderNotBeforeFirst() {
    return new AtMostRule(
        "days-since-last-order.not-before-first", DAYS_SINCE_LAST_ORDER, DAYS_SINCE_FIRST_ORDER);
  }

  /**
   * No more items are returned than were bought.
   *
   * @return the rule {@code returns.within-items}
   */
  public static ValidationRule returnsWithinItems() {
    return new AtMostRule("returns.within-items", RETURNS, ITEMS);
  }

  /**
   * The items are those for women, for men and for both.
   *
   * @return the rule {@code items.sum-of-parts}
   */
  public static ValidationRule itemsAddUp() {
    return new SumRule(
        "items.sum-of-parts", ITEMS, List.of(FEMALE_ITEMS, MALE_ITEMS, UNISEX_ITEMS));
  }

  /**
   * The orders are those from each device.
   *
   * @return the rule {@code orders.sum-of-devices}
   */
  public static ValidationRule ordersAddUp() {
    return new SumRule(
        "orders.sum-of-devices",
        ORDERS,
        List.of(MSITE_ORDERS, DESKTOP_ORDERS, ANDROID_ORDERS, IOS_ORDERS, OTHER_DEVICE_ORDERS));
  }

  private static List<CustomerField<?>> columns(Predicate<CustomerField<?>> which) {
    return CustomerField.all().stream().filter(which).toList();
  }

  private static boolean isHex(@Nullable String id) {
    if (id == null || id.length() != ID_DIGITS) {
      return false;
    }
    boolean isHex = true; // nearly always, so looking at all digits takes no choice among them
    for (int i = 0; i < ID_DIGITS; i++) {
      char character = id.charAt(i);
      isHex &= character < HEX.length && HEX[character];
    }
    return isHex;
  }

  private static boolean[] hexDigits() {
    boolean[] digits = new boolean['f' + 1];
    "0123456789abcdef".chars().forEach(digit -> digits[digit] = true);
    return digits;
  }
}
