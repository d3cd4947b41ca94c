package io.gfg.customers.rule;

import io.gfg.customers.model.Customer;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.model.Reason;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Demands the same of several columns, each by itself. */
record EachColumnRule(String id, String demand, List<CustomerField<?>> columns, ValueTest test)
    implements ValidationRule {

  @Override
  public String reason() {
    return columns.size() == 1 ? columns.get(0) + " " + demand : "each of these columns " + demand;
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Set<CustomerField<?>> reads() {
    return Set.copyOf(columns);
  }

  @Override
  public List<Violation> check(Customer customer) {
    for (CustomerField<?> column : columns) {
      if (!test.passes(customer.get(column))) {
        return violations(customer);
      }
    }
    return List.of();
  }

  private List<Violation> violations(Customer customer) {
    return columns.stream()
        .filter(column -> !test.passes(customer.get(column)))
        .map(column -> violation(column, customer.get(column)))
        .toList();
  }

  private Violation violation(CustomerField<?> column, @Nullable Object value) {
    String found = value == null ? "is unknown" : "is " + value;
    return new Violation(
        severity(),
        new Reason(id, List.of(column.name()), column + " " + demand + ", but " + found));
  }

  /** Passes or fails one value. */
  @FunctionalInterface
  interface ValueTest extends Serializable {
    boolean passes(@Nullable Object value);
  }
}
