package io.gfg.customers.cleaning;

import io.gfg.customers.audit.FieldChange;
import io.gfg.customers.decoding.DecodedCustomer;
import io.gfg.customers.model.Customer;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.rule.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

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
    for (Repaired repair : repairs) {
      for (CustomerField<?> field : repair.changed()) {
        changes.add(
            new FieldChange(
                decoded.raw().position(),
                id,
                repair.rule().rule().id(),
                field,
                repair.before().get(field),
                repair.after().get(field)));
      }
    }
    return List.copyOf(changes);
  }

  /** Counts every change without making it. */
  void countChanges(ChangeCounts counts) {
    for (FieldChange change : decoded.changes()) {
      counts.add(change.rule(), change.field());
    }
    for (Repaired repair : repairs) {
      for (CustomerField<?> field : repair.changed()) {
        counts.add(repair.rule().rule().id(), field);
      }
    }
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

  /**
   * One rule that changed the record.
   *
   * @param rule the rule
   * @param changed the columns it changed
   * @param before what it was given
   * @param after what it returned
   */
  record Repaired(
      CheckedRule rule, List<CustomerField<?>> changed, Customer before, Customer after) {}
}
