package io.gfg.customers.rule;

import io.gfg.customers.model.Customer;
import io.gfg.customers.model.CustomerField;
import java.util.Objects;
import java.util.Set;

/** Makes a column unknown in records in which it equals the column it was overwritten with. */
record CopyMadeUnknown<T>(CustomerField<T> copy, CustomerField<T> original, String id, Guard guard)
    implements CleaningRule {

  @Override
  public String reason() {
    return copy + " was overwritten with " + original + ", so its own values are lost";
  }

  @Override
  public Set<CustomerField<?>> reads() {
    return Set.of(copy, original);
  }

  @Override
  public Set<CustomerField<?>> writes() {
    return Set.of(copy);
  }

  @Override
  public Customer apply(Customer customer) {
    return Objects.equals(customer.get(copy), customer.get(original))
        ? customer.with(copy, null)
        : customer;
  }
}
