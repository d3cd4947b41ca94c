package io.gfg.customers.rule;

import io.gfg.customers.model.Customer;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.model.Reason;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A validation rule made of a predicate. */
record PredicateRule(
    String id, String reason, Set<CustomerField<?>> reads, CustomerPredicate predicate)
    implements ValidationRule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public List<Violation> check(Customer customer) {
    return isUnknown(customer) || predicate.test(customer)
        ? List.of()
        : List.of(violation(customer));
  }

  private boolean isUnknown(Customer customer) {
    for (CustomerField<?> field : reads) {
      if (!customer.isKnown(field)) {
        return true;
      }
    }
    return false;
  }

  private Violation violation(Customer customer) {
    List<CustomerField<?>> fields =
        reads.stream().sorted(Comparator.comparingInt(CustomerField::ordinal)).toList();
    String values =
        fields.stream()
            .map(field -> field.name() + " = " + customer.get(field))
            .collect(Collectors.joining(", "));
    List<String> columns = fields.stream().map(CustomerField::name).toList();
    return new Violation(severity(), new Reason(id, columns, reason + "; found " + values));
  }
}
