package io.gfg.customers.rule;

import io.gfg.customers.model.Customer;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.model.Reason;
import java.util.List;
import java.util.Set;

/** Demands that one column does not exceed another. */
record AtMostRule(String id, CustomerField<Integer> lesser, CustomerField<Integer> greater)
    implements ValidationRule {

  @Override
  public String reason() {
    return lesser + " must not exceed " + greater;
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Set<CustomerField<?>> reads() {
    return Set.of(lesser, greater);
  }

  @Override
  public List<Violation> check(Customer customer) {
    int less = customer.getInt(lesser, Integer.MIN_VALUE);
    int more = customer.getInt(greater, Integer.MAX_VALUE);
    if (less <= more) {
      return List.of();
    }
    String message = reason() + ", but " + less + " exceeds " + more;
    List<String> columns = List.of(lesser.name(), greater.name());
    return List.of(new Violation(severity(), new Reason(id, columns, message)));
  }
}
