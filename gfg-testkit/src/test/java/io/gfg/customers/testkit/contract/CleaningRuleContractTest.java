package io.gfg.customers.testkit.contract;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gfg.customers.model.Customer;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.rule.CleaningRule;
import java.math.RoundingMode;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CleaningRuleContractTest {

  @Nested
  class OfASoundRule implements IdempotentRuleContract {

    @Override
    public CleaningRule rule() {
      return CleaningRule.on(
          CustomerField.REVENUE,
          "revenue.rounded-to-dollars",
          "the answers are given in dollars",
          revenue -> revenue == null ? null : revenue.setScale(0, RoundingMode.HALF_EVEN));
    }
  }

  @Test
  void refusesAnIdOfAnotherForm() {
    CleaningRule rule = CleaningRule.on(CustomerField.ORDERS, "Orders", "why", orders -> orders);

    assertThatThrownBy(() -> contract(rule).hasAnIdOfTheUsualForm())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Orders");
  }

  @Test
  void refusesAReasonThatSaysNothing() {
    CleaningRule rule = CleaningRule.on(CustomerField.ORDERS, "a.b", " ", orders -> orders);

    assertThatThrownBy(() -> contract(rule).saysWhyItIsRight()).isInstanceOf(AssertionError.class);
  }

  @Test
  void refusesAnotherId() {
    CleaningRule rule = CleaningRule.on(CustomerField.CUSTOMER_ID, "a.b", "why", id -> id);

    assertThatThrownBy(() -> contract(rule).declaresColumnsToWriteOtherThanTheId())
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void catchesARuleThatRemembers() {
    int[] calls = {0};
    CleaningRule rule = new Spoiled(customer -> customer.with(CustomerField.ORDERS, calls[0]++));

    assertThatThrownBy(() -> contract(rule).isPure()).isInstanceOf(AssertionError.class);
  }

  @Test
  void catchesAColumnWrittenInSilence() {
    CleaningRule rule = new Spoiled(customer -> customer.with(CustomerField.ITEMS, 4711));

    assertThatThrownBy(() -> contract(rule).writesOnlyTheColumnsItDeclares())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("items");
  }

  @Test
  void catchesAColumnReadInSilence() {
    CleaningRule rule =
        new Spoiled(customer -> customer.with(CustomerField.ORDERS, customer.items()));

    assertThatThrownBy(() -> contract(rule).dependsOnlyOnTheColumnsItDeclares())
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void catchesAnEqualCopy() {
    CleaningRule rule =
        new Spoiled(
            customer ->
                customer
                    .with(CustomerField.ITEMS, -4711)
                    .with(CustomerField.ITEMS, customer.items()));

    assertThatThrownBy(() -> contract(rule).returnsTheSameObjectWhereNothingChanges())
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void catchesARuleThatCannotBeSent() {
    Object unserialisable = new Object();
    CleaningRule rule =
        new Spoiled(customer -> customer.with(CustomerField.ORDERS, unserialisable.hashCode()));

    assertThatThrownBy(() -> contract(rule).behavesTheSameAfterSerialisation())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("cannot be serialised");
  }

  @Test
  void catchesARuleThatIsNotIdempotent() {
    CleaningRule rule =
        CleaningRule.on(
            CustomerField.DAYS_SINCE_LAST_ORDER,
            "days-since-last-order.hours-as-days",
            "the column holds hours",
            hours -> hours == null ? null : hours / 24);

    assertThatThrownBy(() -> idempotent(rule).changesNothingTheSecondTime())
        .isInstanceOf(AssertionError.class);
  }

  private static CleaningRuleContract contract(CleaningRule rule) {
    return () -> rule;
  }

  private static IdempotentRuleContract idempotent(CleaningRule rule) {
    return () -> rule;
  }

  /** Says that it reads nothing and writes orders, and does as it likes. */
  private record Spoiled(UnaryOperator<Customer> function) implements CleaningRule {

    @Override
    public String id() {
      return "orders.spoiled";
    }

    @Override
    public String reason() {
      return "none";
    }

    @Override
    public Set<CustomerField<?>> reads() {
      return Set.of();
    }

    @Override
    public Set<CustomerField<?>> writes() {
      return Set.of(CustomerField.ORDERS);
    }

    @Override
    public Customer apply(Customer customer) {
      return function.apply(customer);
    }
  }
}
