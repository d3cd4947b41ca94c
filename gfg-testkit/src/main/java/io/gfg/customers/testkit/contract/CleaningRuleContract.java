package io.gfg.customers.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.model.Customer;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.rule.CleaningRule;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What every cleaning rule must keep, tried on generated customers, sound and spoiled, and on some
 * whose values are unknown or extreme.
 *
 * <pre>{@code
 * class LoyaltyRuleTest implements CleaningRuleContract {
 *   @Override
 *   public CleaningRule rule() {
 *     return new LoyaltyRule();
 *   }
 * }
 * }</pre>
 *
 * <p>A rule that may be applied to its own result implements {@link IdempotentRuleContract} as
 * well.
 */
public interface CleaningRuleContract {

  /**
   * The rule.
   *
   * @return the rule that the tests are about
   */
  CleaningRule rule();

  /** The id goes into audits: it has a form that lasts. */
  @Test
  default void hasAnIdOfTheUsualForm() {
    RuleChecks.checkId(rule().id());
  }

  /** Whoever reads the audit wants to know why. */
  @Test
  default void saysWhyItIsRight() {
    RuleChecks.checkReason(rule().reason());
  }

  /** A rule that writes nothing does nothing, and nobody's identity is repaired. */
  @Test
  default void declaresColumnsToWriteOtherThanTheId() {
    assertThat(rule().writes()).isNotEmpty().doesNotContain(CustomerField.CUSTOMER_ID);
  }

  /** The same customer gives the same result, again and on other threads. */
  @Test
  default void isPure() {
    CleaningRule rule = rule();
    RuleChecks.checkPure(rule::apply);
  }

  /** What the rule may change is what it says. */
  @Test
  default void writesOnlyTheColumnsItDeclares() {
    CleaningRule rule = rule();
    Set<CustomerField<?>> writes = rule.writes();
    for (Customer customer : SampleCustomers.all()) {
      Customer cleaned = rule.apply(customer);
      assertThat(cleaned.extras()).as("extras of %s", customer).isEqualTo(customer.extras());
      assertThat(CustomerField.all())
          .filteredOn(field -> !Objects.equals(customer.get(field), cleaned.get(field)))
          .as("columns of %s that were changed", customer)
          .isSubsetOf(writes);
    }
  }

  /** What the result depends on is what the rule says. */
  @Test
  default void dependsOnlyOnTheColumnsItDeclares() {
    CleaningRule rule = rule();
    RuleChecks.forEachPair(
        rule.reads(),
        (customer, mixed) ->
            assertThat(rule.writes())
                .as("columns in which %s became another with the same values read", customer)
                .allMatch(field -> isAlike(field, customer, mixed)));
  }

  private boolean isAlike(CustomerField<?> field, Customer customer, Customer mixed) {
    Object one = rule().apply(customer).get(field);
    Object other = rule().apply(mixed).get(field);
    boolean untouched =
        Objects.equals(one, customer.get(field)) && Objects.equals(other, mixed.get(field));
    return untouched || Objects.equals(one, other);
  }

  /** Where there is nothing to repair, the engine need not compare. */
  @Test
  default void returnsTheSameObjectWhereNothingChanges() {
    for (Customer customer : SampleCustomers.all()) {
      Customer cleaned = rule().apply(customer);
      if (cleaned.equals(customer)) {
        assertThat(cleaned).isSameAs(customer);
      }
    }
  }

  /** The rule can be sent to another machine. */
  @Test
  default void behavesTheSameAfterSerialisation() {
    CleaningRule rule = rule();
    CleaningRule reread = RuleChecks.reread(rule, CleaningRule.class);
    assertThat(reread.id()).isEqualTo(rule.id());
    assertThat(reread.reads()).isEqualTo(rule.reads());
    assertThat(reread.writes()).isEqualTo(rule.writes());
    for (Customer customer : SampleCustomers.all()) {
      assertThat(reread.apply(customer)).isEqualTo(rule.apply(customer));
    }
  }
}
