package io.gfg.customers.rule;

import io.gfg.customers.model.Customer;
import io.gfg.customers.model.CustomerField;
import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Repairs one kind of defect in one customer. A pure function, called by several threads at once
 * and in no particular order: the engine compares what went in with what came out and writes the
 * audit from that.
 *
 * <p>A rule may change the columns it {@linkplain #writes() declares} and no others, and never the
 * customer's id; the engine refuses anything else. A repair that needs more than the record,
 * because only the whole file shows that the defect is there, declares a {@link #guard()}.
 *
 * <pre>{@code
 * CleaningRule.on(CustomerField.REVENUE, "revenue.rounded-to-cents", "the shop knows no fractions of a cent",
 *     revenue -> revenue == null ? null : revenue.setScale(2, RoundingMode.HALF_EVEN))
 * }</pre>
 */
public interface CleaningRule extends Serializable {

  /**
   * The stable id, which is written into the audit.
   *
   * @return for example {@code days-since-last-order.hours-as-days}: lower case words, hyphens, one
   *     full stop
   */
  String id();

  /**
   * Why the rule is right.
   *
   * @return a sentence without a full stop
   */
  String reason();

  /**
   * The columns the result depends on.
   *
   * @return the columns, including those it writes if it looks at them
   */
  Set<CustomerField<?>> reads();

  /**
   * The columns it may change.
   *
   * @return at least one column
   */
  Set<CustomerField<?>> writes();

  /**
   * Repairs a customer.
   *
   * @param customer as the rules before this one left it
   * @return the repaired customer, or the very same object if there is nothing to repair
   */
  Customer apply(Customer customer);

  /**
   * What the whole file must show before the rule may be applied to any of its records.
   *
   * @return {@link Guards#none()} by default: the rule is always applied
   */
  default Guard guard() {
    return Guards.none();
  }

  /**
   * Makes a rule for one column from a function.
   *
   * @param field the column it reads and writes
   * @param id the stable id
   * @param reason why the rule is right
   * @param function gives the new value; null stands for unknown
   * @param <T> the column's Java type
   * @return the rule
   */
  static <T> CleaningRule on(
      CustomerField<T> field, String id, String reason, ValueFunction<T> function) {
    return new ValueRule<>(field, id, reason, function);
  }

  /**
   * Gives a column's value another.
   *
   * @param <T> the column's Java type
   */
  @FunctionalInterface
  interface ValueFunction<T> extends Serializable {

    /**
     * Computes the new value.
     *
     * @param value the value, or null if unknown
     * @return the new value, or null for unknown
     */
    @Nullable T apply(@Nullable T value);
  }
}
