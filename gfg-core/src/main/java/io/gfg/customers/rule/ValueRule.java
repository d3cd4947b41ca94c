package io.gfg.customers.rule;

import io.gfg.customers.model.Customer;
import io.gfg.customers.model.CustomerField;
import java.util.Set;

/** A cleaning rule made of a function of one column's value. */
record ValueRule<T>(CustomerField<T> field, String id, String reason, ValueFunction<T> function)
    implements CleaningRule {

  @Override
  public Set<CustomerField<?>> reads() {
    return Set.of(field);
  }

  @Override
  public Set<CustomerField<?>> writes() {
    return Set.of(field);
  }

  @Override
  public Customer apply(Customer customer) {
    return customer.with(field, function.apply(customer.get(field)));
  }
}
