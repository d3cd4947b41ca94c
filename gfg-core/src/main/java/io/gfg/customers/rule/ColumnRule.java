package io.gfg.customers.rule;

import io.gfg.customers.model.Customer;
import io.gfg.customers.model.CustomerField;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A cleaning rule in plain parts instead of code: a column, conditions, a repair, a reason and a
 * guard. Because it has no code, a policy file can say all of it.
 *
 * <pre>{@code
 * ColumnRule.of(CustomerField.REVENUE, ColumnRepair.shiftDecimalPoint(-2))
 *     .named("revenue.cents-as-dollars", "the shop's new export writes cents")
 * }</pre>
 *
 * <p>Immutable, serialisable, safe to share between threads.
 *
 * @param field the column it repairs
 * @param repair what it does to a value
 * @param conditions which values it repairs: those that fulfil all; empty for every value
 * @param name its id and its reason
 * @param guard what the whole file must show
 */
public record ColumnRule(
    CustomerField<?> field,
    ColumnRepair repair,
    List<Condition> conditions,
    RuleName name,
    Guard guard)
    implements CleaningRule {

  /** Copies the conditions, and checks that all parts fit the column. */
  public ColumnRule {
    conditions = List.copyOf(conditions);
    repair.requireFit(field);
    conditions.forEach(condition -> condition.requireFit(field));
  }

  /**
   * What a rule is called, and why it is right.
   *
   * @param id the stable id, which is written into the audit
   * @param reason a sentence without a full stop
   */
  public record RuleName(String id, String reason) implements Serializable {}

  /**
   * A rule for every value of a column, without a guard. Give it a name.
   *
   * @param field the column
   * @param repair what is done to its values
   * @return the rule, named by the column
   * @throws IllegalArgumentException if the repair is not for such a column
   */
  public static ColumnRule of(CustomerField<?> field, ColumnRepair repair) {
    RuleName name = new RuleName(field.ruleName() + ".repaired", repair.toString());
    return new ColumnRule(field, repair, List.of(), name, Guards.none());
  }

  /**
   * Names the rule.
   *
   * @param id the stable id
   * @param reason why it is right
   * @return the named rule
   */
  public ColumnRule named(String id, String reason) {
    return new ColumnRule(field, repair, conditions, new RuleName(id, reason), guard);
  }

  /**
   * Adds a condition.
   *
   * @param condition what must be true of a value, besides the conditions before
   * @return the new rule
   * @throws IllegalArgumentException if the condition is not for such a column
   */
  public ColumnRule when(Condition condition) {
    List<Condition> more = Stream.concat(conditions.stream(), Stream.of(condition)).toList();
    return new ColumnRule(field, repair, more, name, guard);
  }

  /**
   * Guards the rule.
   *
   * @param evidence what the whole file must show
   * @return the new rule
   */
  public ColumnRule guardedBy(Guard evidence) {
    return new ColumnRule(field, repair, conditions, name, evidence);
  }

  @Override
  public String id() {
    return name.id();
  }

  @Override
  public String reason() {
    return name.reason();
  }

  @Override
  public Set<CustomerField<?>> reads() {
    Set<CustomerField<?>> reads = new HashSet<>(repair.reads());
    reads.add(field);
    conditions.forEach(condition -> condition.other().ifPresent(reads::add));
    return Set.copyOf(reads);
  }

  @Override
  public Set<CustomerField<?>> writes() {
    return Set.of(field);
  }

  @Override
  public Customer apply(Customer customer) {
    Object value = customer.get(field);
    for (Condition condition : conditions) {
      if (!condition.holds(value, customer)) {
        return customer;
      }
    }
    return with(customer, field, repair.apply(value, customer));
  }

  @SuppressWarnings("unchecked") // the repair was checked to fit the column
  private static <T> Customer with(
      Customer customer, CustomerField<T> field, @Nullable Object value) {
    return customer.with(field, (T) value);
  }

  /**
   * What the rule does, in words.
   *
   * @return for example {@code divide by 24, or make unknown; if the file bears out
   *     days_since_last_order / 24 <= days_since_first_order}
   */
  public String inWords() {
    String which = conditions.stream().map(Condition::toString).collect(Collectors.joining(", "));
    String when = conditions.isEmpty() ? "" : "; where " + which;
    return repair + when + (Guards.none().equals(guard) ? "" : "; " + guard);
  }
}
