package io.gfg.customers.cleaning;

import io.gfg.customers.model.Customer;
import io.gfg.customers.model.Described;
import io.gfg.customers.model.FieldConsumer;
import io.gfg.customers.model.RawText;
import io.gfg.customers.model.Reason;
import io.gfg.customers.model.RecordPosition;
import io.gfg.customers.rule.Violation;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What became of one record of a customer.
 *
 * @param position where it was read
 * @param raw its bytes
 * @param outcome what became of it
 * @param changes what was changed, in order; also in a record that was then rejected
 * @param violations what the validation rules object to, errors and warnings
 * @param reasons why it was rejected; empty otherwise
 * @param original the number of the record it repeats, or null if it is no dropped copy
 * @param customer the final row, or null if there is none
 */
public record ExplainedRecord(
    RecordPosition position,
    RawText raw,
    Outcome outcome,
    List<ExplainedChange> changes,
    List<Violation> violations,
    List<Reason> reasons,
    @Nullable Long original,
    @Nullable Customer customer)
    implements Described {

  /** What may become of a record. */
  public enum Outcome {
    /** Handed on. */
    ACCEPTED,
    /** Dropped as an exact copy. */
    DROPPED,
    /** In quarantine. */
    REJECTED
  }

  /** Copies the lists. */
  public ExplainedRecord {
    changes = List.copyOf(changes);
    violations = List.copyOf(violations);
    reasons = List.copyOf(reasons);
  }

  @Override
  public void describe(FieldConsumer out) {
    out.field("record", position.record());
    out.field("line", position.line());
    out.field("outcome", outcome.name().toLowerCase(Locale.ROOT));
    out.field("raw", raw.text());
    out.field("changes", changes);
    out.field("violations", violations.stream().map(ExplainedRecord::described).toList());
    out.field("reasons", reasons);
    out.field("original", original);
    out.field("customer", customer);
  }

  private static Described described(Violation violation) {
    return out -> {
      out.field("severity", violation.severity().name().toLowerCase(Locale.ROOT));
      violation.reason().describe(out);
    };
  }

  /** The place and the outcome, never the content. */
  @Override
  public String toString() {
    return "ExplainedRecord[" + outcome + " at " + position + "]";
  }
}
