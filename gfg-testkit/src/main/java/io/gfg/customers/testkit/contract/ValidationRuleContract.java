package io.gfg.customers.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.model.Customer;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.rule.ValidationRule;
import io.gfg.customers.rule.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What every validation rule must keep, tried on generated customers, sound and spoiled, and on
 * some whose values are unknown or extreme.
 *
 * <pre>{@code
 * class LoyaltyRuleTest implements ValidationRuleContract {
 *   @Override
 *   public ValidationRule rule() {
 *     return new LoyaltyRule();
 *   }
 * }
 * }</pre>
 */
public interface ValidationRuleContract {

  /**
   * The rule.
   *
   * @return the rule that the tests are about
   */
  ValidationRule rule();

  /** The id goes into the quarantine: it has a form that lasts. */
  @Test
  default void hasAnIdOfTheUsualForm() {
    RuleChecks.checkId(rule().id());
  }

  /** Whoever reads the quarantine wants to know why. */
  @Test
  default void saysWhatMustHold() {
    RuleChecks.checkReason(rule().reason());
  }

  /** A rule that looks at nothing judges nothing. */
  @Test
  default void declaresColumnsToRead() {
    assertThat(rule().reads()).isNotEmpty();
  }

  /** The same customer gets the same judgement, again and on other threads. */
  @Test
  default void isPure() {
    ValidationRule rule = rule();
    RuleChecks.checkPure(rule::check);
  }

  /** What the judgement depends on is what the rule says. */
  @Test
  default void dependsOnlyOnTheColumnsItDeclares() {
    ValidationRule rule = rule();
    RuleChecks.forEachPair(
        rule.reads(),
        (customer, mixed) ->
            assertThat(rule.check(mixed))
                .as("violations of another with the same values read as %s", customer)
                .isEqualTo(rule.check(customer)));
  }

  /** Each violation leads back to the rule, and says something. */
  @Test
  default void signsItsViolations() {
    ValidationRule rule = rule();
    List<String> columns = rule.reads().stream().map(CustomerField::name).toList();
    for (Customer customer : SampleCustomers.all()) {
      for (Violation violation : rule.check(customer)) {
        assertThat(violation.reason().rule()).isEqualTo(rule.id());
        assertThat(violation.severity()).isEqualTo(rule.severity());
        assertThat(violation.reason().columns()).isSubsetOf(columns);
        assertThat(violation.reason().message()).isNotBlank();
      }
    }
  }

  /** The rule can be sent to another machine. */
  @Test
  default void behavesTheSameAfterSerialisation() {
    ValidationRule rule = rule();
    ValidationRule reread = RuleChecks.reread(rule, ValidationRule.class);
    assertThat(reread.id()).isEqualTo(rule.id());
    assertThat(reread.reads()).isEqualTo(rule.reads());
    assertThat(reread.severity()).isEqualTo(rule.severity());
    for (Customer customer : SampleCustomers.all()) {
      assertThat(reread.check(customer)).isEqualTo(rule.check(customer));
    }
  }
}
