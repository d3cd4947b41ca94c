package io.gfg.customers.rule;

import io.gfg.customers.model.Customer;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.model.Reason;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Demands that a column is the sum of others. */
record SumRule(String id, CustomerField<Integer> total, List<CustomerField<Integer>> parts)
    implements ValidationRule {

  @Override
  public String reason() {
    return total
        + " must be "
        + parts.stream().map(CustomerField::name).collect(Collectors.joining(" + "));
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Set<CustomerField<?>> reads() {
    return Stream.concat(Stream.of(total), parts.stream()).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public List<Violation> check(Customer customer) {
    if (!customer.isKnown(total)) {
      return List.of();
    }
    long sum = 0;
    for (int i = 0; i < parts.size(); i++) {
      CustomerField<Integer> part = parts.get(i);
      if (!customer.isKnown(part)) {
        return List.of();
      }
      sum += customer.getInt(part, 0);
    }
    int whole = customer.getInt(total, 0);
    return sum == whole ? List.of() : List.of(violation(whole, sum));
  }

  private Violation violation(int whole, long sum) {
    List<String> columns =
        Stream.concat(Stream.of(total), parts.stream()).map(CustomerField::name).toList();
    String message = reason() + ", but the parts make " + sum + " and not " + whole;
    return new Violation(severity(), new Reason(id, columns, message));
  }
}
