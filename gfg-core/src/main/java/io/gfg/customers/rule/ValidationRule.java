package io.gfg.customers.rule;

import io.gfg.customers.model.Customer;
import io.gfg.customers.model.CustomerField;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * Judges one repaired customer. A pure function, called by several threads at once and in no
 * particular order: immutable, serialisable, safe to share between threads.
 *
 * <p>An unknown value is no violation, unless the rule is about its presence.
 *
 * <pre>{@code
 * ValidationRule.require("orders.has-items", "an order has at least one item", Set.of(ORDERS, ITEMS),
 *     customer -> customer.items() >= customer.orders())
 * }</pre>
 */
public interface ValidationRule extends Serializable {

  /**
   * The stable id, which is written into the quarantine.
   *
   * @return for example {@code revenue.not-negative}
   */
  String id();

  /**
   * What must hold.
   *
   * @return a sentence without a full stop
   */
  String reason();

  /**
   * What a violation means for the record.
   *
   * @return the severity of every violation of this rule
   */
  Severity severity();

  /**
   * The columns it looks at.
   *
   * @return at least one column
   */
  Set<CustomerField<?>> reads();

  /**
   * Judges a customer.
   *
   * @param customer as the cleaning rules left it
   * @return the violations; empty if it passes
   */
  List<Violation> check(Customer customer);

  /**
   * This rule with violations that count as warnings.
   *
   * @return the milder rule, with the same id
   */
  default ValidationRule asWarning() {
    return new ReratedRule(this, Severity.WARNING);
  }

  /**
   * This rule with violations that reject the record.
   *
   * @return the stricter rule, with the same id
   */
  default ValidationRule asError() {
    return new ReratedRule(this, Severity.ERROR);
  }

  /**
   * Makes a rule of severity {@link Severity#ERROR} from a predicate.
   *
   * @param id the stable id
   * @param reason what must hold; it is the message of the violation
   * @param reads the columns it looks at
   * @param predicate true for a customer that passes; asked only if all these columns are known
   * @return the rule
   */
  static ValidationRule require(
      String id, String reason, Set<CustomerField<?>> reads, CustomerPredicate predicate) {
    return new PredicateRule(id, reason, Set.copyOf(reads), predicate);
  }

  /** True for a customer that passes. */
  @FunctionalInterface
  interface CustomerPredicate extends Serializable {

    /**
     * Judges a customer.
     *
     * @param customer as the cleaning rules left it
     * @return true if it passes
     */
    boolean test(Customer customer);
  }
}
