package io.gfg.customers.testkit.contract;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gfg.customers.model.Customer;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.model.Reason;
import io.gfg.customers.rule.Severity;
import io.gfg.customers.rule.ValidationRule;
import io.gfg.customers.rule.Violation;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ValidationRuleContractTest {

  @Nested
  class OfASoundRule implements ValidationRuleContract {

    @Override
    public ValidationRule rule() {
      return ValidationRule.require(
          "orders.not-negative",
          "nobody places fewer than no orders",
          Set.of(CustomerField.ORDERS),
          customer -> customer.orders() == null || customer.orders() >= 0);
    }
  }

  @Test
  void catchesARuleThatStumblesOverUnknownValues() {
    ValidationRuleContract contract =
        contract(c -> violation("orders.spoiled", "" + Objects.requireNonNull(c.orders())));

    assertThatThrownBy(contract::isPure).isInstanceOf(NullPointerException.class);
  }

  @Test
  void catchesAColumnReadInSilence() {
    ValidationRuleContract contract = contract(c -> violation("orders.spoiled", "" + c.items()));

    assertThatThrownBy(contract::dependsOnlyOnTheColumnsItDeclares)
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void catchesAForgedSignature() {
    ValidationRuleContract contract = contract(c -> violation("items.another", "message"));

    assertThatThrownBy(contract::signsItsViolations)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("items.another");
  }

  @Test
  void catchesARuleThatCannotBeSent() {
    Object unserialisable = new Object();
    ValidationRuleContract contract =
        contract(c -> violation("orders.spoiled", unserialisable.toString()));

    assertThatThrownBy(contract::behavesTheSameAfterSerialisation)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("cannot be serialised");
  }

  private static List<Violation> violation(String rule, String message) {
    return List.of(new Violation(Severity.ERROR, new Reason(rule, List.of("orders"), message)));
  }

  private static ValidationRuleContract contract(Function<Customer, List<Violation>> check) {
    return () -> new Spoiled(check);
  }

  /** Says that it reads orders, and does as it likes. */
  private record Spoiled(Function<Customer, List<Violation>> function) implements ValidationRule {

    @Override
    public String id() {
      return "orders.spoiled";
    }

    @Override
    public String reason() {
      return "none";
    }

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }

    @Override
    public Set<CustomerField<?>> reads() {
      return Set.of(CustomerField.ORDERS);
    }

    @Override
    public List<Violation> check(Customer customer) {
      return function.apply(customer);
    }
  }
}
