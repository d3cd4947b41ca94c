package io.gfg.customers.rule;

import io.gfg.customers.model.Customer;
import io.gfg.customers.model.CustomerField;
import java.util.List;
import java.util.Set;

/** A rule with another severity. */
record ReratedRule(ValidationRule rule, Severity severity) implements ValidationRule {

  @Override
  public String id() {
    return rule.id();
  }

  @Override
  public String reason() {
    return rule.reason();
  }

  @Override
  public Set<CustomerField<?>> reads() {
    return rule.reads();
  }

  @Override
  public List<Violation> check(Customer customer) {
    List<Violation> violations = rule.check(customer);
    return violations.isEmpty()
        ? violations
        : violations.stream().map(found -> new Violation(severity, found.reason())).toList();
  }
}
