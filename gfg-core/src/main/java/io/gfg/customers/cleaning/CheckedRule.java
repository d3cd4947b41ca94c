package io.gfg.customers.cleaning;

import io.gfg.customers.model.Customer;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.model.RecordPosition;
import io.gfg.customers.rule.CleaningRule;
import io.gfg.customers.rule.ColumnRule;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Applies a rule and holds it to what it declares. */
final class CheckedRule {

  private final CleaningRule rule;
  private final boolean isTrusted;
  private final List<CustomerField<?>> writes;
  private final List<CustomerField<?>> others;

  CheckedRule(CleaningRule rule) {
    this.rule = rule;
    this.isTrusted = rule instanceof ColumnRule; // it has no code that could write anything else
    this.writes =
        rule.writes().stream().sorted(Comparator.comparingInt(CustomerField::ordinal)).toList();
    this.others =
        CustomerField.all().stream().filter(field -> !rule.writes().contains(field)).toList();
  }

  CleaningRule rule() {
    return rule;
  }

  /** What was done to a customer that the rule did not hand back as it was. */
  Accepted.Repaired repaired(Customer before, Customer after) {
    return new Accepted.Repaired(this, isTrusted ? writes : changed(before, after), before, after);
  }

  private List<CustomerField<?>> changed(Customer before, Customer after) {
    return writes.stream()
        .filter(field -> !Objects.equals(before.get(field), after.get(field)))
        .toList();
  }

  Customer apply(Customer customer, RecordPosition position) {
    Customer repaired = call(customer, position);
    if (repaired == null) {
      throw new RuleException("the rule " + rule.id() + " returned null at " + position);
    }
    if (!isTrusted && !isSame(repaired, customer)) {
      requireDeclaredWrites(customer, repaired, position);
    }
    return repaired;
  }

  /** Rules hand back the very object they were given where there is nothing to repair. */
  @SuppressWarnings("ReferenceEquality")
  static boolean isSame(Customer one, Customer other) {
    return one == other;
  }

  /** Rules of others may give null, whatever they promise. */
  private @Nullable Customer call(Customer customer, RecordPosition position) {
    try {
      return rule.apply(customer);
    } catch (RuntimeException e) {
      throw new RuleException("the rule " + rule.id() + " failed at " + position, e);
    }
  }

  private void requireDeclaredWrites(Customer before, Customer after, RecordPosition position) {
    for (CustomerField<?> field : others) {
      if (!Objects.equals(before.get(field), after.get(field))) {
        throw new RuleException(
            "the rule "
                + rule.id()
                + " changed "
                + field
                + ", which it does not declare in writes(), at "
                + position);
      }
    }
    if (!before.extras().equals(after.extras())) {
      throw new RuleException("the rule " + rule.id() + " changed the extras at " + position);
    }
  }
}
