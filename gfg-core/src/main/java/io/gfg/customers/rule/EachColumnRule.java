package io.gfg.customers.rule;

import io.gfg.customers.model.Customer;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.model.FieldSet;
import io.gfg.customers.model.FieldType;
import io.gfg.customers.model.Reason;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Demands the same of several columns, each by itself. */
record EachColumnRule(
    String id, String demand, List<CustomerField<?>> columns, FieldSet set, ValueTest test)
    implements ValidationRule {

  private static final FieldSet WHOLE_NUMBERS = FieldSet.of(CustomerField.wholeNumbers());

  EachColumnRule(String id, String demand, List<CustomerField<?>> columns, ValueTest test) {
    this(id, demand, columns, FieldSet.of(columns), test);
  }

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
    if (passes(customer)) {
      return List.of();
    }
    for (int i = 0; i < columns.size(); i++) {
      if (!passes(customer, columns.get(i))) {
        return violations(customer);
      }
    }
    return List.of();
  }

  private List<Violation> violations(Customer customer) {
    return columns.stream()
        .filter(column -> !passes(customer, column))
        .map(column -> violation(column, customer.get(column)))
        .toList();
  }

  private Violation violation(CustomerField<?> column, @Nullable Object value) {
    String found = value == null ? "is unknown" : "is " + value;
    return new Violation(
        severity(),
        new Reason(id, List.of(column.name()), column + " " + demand + ", but " + found));
  }

  /** Whether all columns pass that can be looked at together; if not, each may still pass. */
  private boolean passes(Customer customer) {
    return switch (test) {
      case KNOWN -> customer.isKnown(set);
      case NOT_NEGATIVE -> WHOLE_NUMBERS.containsAll(set) && !customer.hasNegativeInt();
      case RATE -> false;
    };
  }

  /** No method of the test: a choice among calls would cost more than all that is tested. */
  private boolean passes(Customer customer, CustomerField<?> column) {
    return switch (test) {
      case KNOWN -> customer.isKnown(column);
      case NOT_NEGATIVE -> isNotNegative(customer, column);
      case RATE -> !(customer.get(column) instanceof BigDecimal rate) || isRate(rate);
    };
  }

  private static boolean isNotNegative(Customer customer, CustomerField<?> column) {
    return column.type() == FieldType.INTEGER
        ? customer.getInt(column.asInteger(), 0) >= 0
        : !(customer.get(column) instanceof BigDecimal decimal) || decimal.signum() >= 0;
  }

  private static boolean isRate(BigDecimal value) {
    return value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0;
  }

  /** What is demanded of one value. */
  enum ValueTest {
    /** It is known. */
    KNOWN,
    /** It is unknown, or not negative. */
    NOT_NEGATIVE,
    /** It is unknown, or lies between 0 and 1. */
    RATE
  }
}
