package io.gfg.customers.cleaning;

import io.gfg.customers.audit.FieldChange;
import io.gfg.customers.decoding.DecodedCustomer;
import io.gfg.customers.model.Customer;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.rule.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A record that passed, repaired.
 *
 * <p>The audit is derived from what each rule was given and what it returned, and only when it is
 * asked for.
 */
public final class Accepted implements CleaningOutcome {

  private final DecodedCustomer decoded;
  private final Customer customer;
  private final List<Repaired> repairs;
  private final List<Violation> warnings;

  Accepted(
      DecodedCustomer decoded,
      Customer customer,
      List<Repaired> repairs,
      List<Violation> warnings) {
    this.decoded = decoded;
    this.customer = customer;
    this.repairs = repairs;
    this.warnings = warnings;
  }

  /**
   * The repaired customer.
   *
   * @return the customer
   */
  public Customer customer() {
    return customer;
  }

  /**
   * What is doubtful about it.
   *
   * @return violations of severity WARNING
   */
  public List<Violation> warnings() {
    return warnings;
  }

  /**
   * What was decoded by a decoder or changed by a rule, in the order in which it was done.
   *
   * @return one change for each column and step
   */
  public List<FieldChange> changes() {
    List<FieldChange> changes = new ArrayList<>(decoded.changes());
    String id = Objects.requireNonNull(customer.customerId(), "no record passes without an id");
    forEachChange(
        (rule, field, before, after) ->
            changes.add(new FieldChange(decoded.raw().position(), id, rule, field, before, after)));
    return List.copyOf(changes);
  }

  /** Counts every change without making it. */
  void countChanges(ChangeCounts counts) {
    for (FieldChange change : decoded.changes()) {
      counts.add(change.rule(), change.field());
    }
    forEachChange((rule, field, before, after) -> counts.add(rule, field));
  }

  /** The same, to be held for long. */
  Accepted detached() {
    DecodedCustomer own =
        new DecodedCustomer(
            decoded.raw().detached(), decoded.customer(), decoded.failures(), decoded.changes());
    return new Accepted(own, customer, repairs, warnings);
  }

  DecodedCustomer decoded() {
    return decoded;
  }

  private void forEachChange(ChangeVisitor visitor) {
    for (Repaired repair : repairs) {
      for (CustomerField<?> field : repair.rule().writes()) {
        Object before = repair.before().get(field);
        Object after = repair.after().get(field);
        if (!Objects.equals(before, after)) {
          visitor.visit(repair.rule().rule().id(), field, before, after);
        }
      }
    }
  }

  /** One rule that changed the record, with what it was given and what it returned. */
  record Repaired(CheckedRule rule, Customer before, Customer after) {}

  /** Takes one change. */
  private interface ChangeVisitor {
    void visit(
        String rule, CustomerField<?> field, @Nullable Object before, @Nullable Object after);
  }
}
