package io.gfg.customers.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.model.Customer;
import org.junit.jupiter.api.Test;

/**
 * For cleaning rules that find nothing left to repair in what they repaired. Not every rule is
 * such: hours divided by 24 are days, and days divided by 24 are nonsense; only a guard keeps that
 * from happening.
 */
public interface IdempotentRuleContract extends CleaningRuleContract {

  /** What is repaired stays as it is. */
  @Test
  default void changesNothingTheSecondTime() {
    for (Customer customer : SampleCustomers.all()) {
      Customer cleaned = rule().apply(customer);
      assertThat(rule().apply(cleaned)).as("applied twice to %s", customer).isEqualTo(cleaned);
    }
  }
}
