package io.gfg.customers.comparison;

import io.gfg.customers.discovery.Severity;
import io.gfg.customers.model.Described;
import io.gfg.customers.model.FieldConsumer;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way in which today differs from the day before. What its numbers are is told by {@link
 * DifferenceKind}.
 *
 * @param kind in which way
 * @param subject what differs: a column, the text of a relation, the id of a finding, or {@code
 *     rows}
 * @param columns the columns it is about; empty if it is about rows
 * @param severity how much it matters
 * @param before the number of the day before, or null
 * @param after today's number, or null
 * @param change how much the one differs from the other, or null
 * @param limit up to where chance explains the change, or null
 * @param headline all of it in one sentence
 */
public record Difference(
    DifferenceKind kind,
    String subject,
    List<String> columns,
    Severity severity,
    @Nullable BigDecimal before,
    @Nullable BigDecimal after,
    @Nullable BigDecimal change,
    @Nullable BigDecimal limit,
    String headline)
    implements Described, Serializable {

  /** Copies the columns. */
  public Difference {
    columns = List.copyOf(columns);
  }

  /** A difference without numbers. */
  static Difference of(
      DifferenceKind kind, List<String> columns, Severity severity, String headline) {
    return new Difference(
        kind, columns.get(0), columns, severity, null, null, null, null, headline);
  }

  /**
   * The stable id of the difference.
   *
   * @return for example {@code UNIT_CHANGE:days}
   */
  public String id() {
    return kind + ":" + subject;
  }

  Difference about(String other) {
    return new Difference(kind, other, columns, severity, before, after, change, limit, headline);
  }

  Difference from(BigDecimal then, BigDecimal now) {
    return new Difference(kind, subject, columns, severity, then, now, change, limit, headline);
  }

  Difference by(BigDecimal much, @Nullable BigDecimal chance) {
    return new Difference(kind, subject, columns, severity, before, after, much, chance, headline);
  }

  Difference weighing(Severity other) {
    return new Difference(kind, subject, columns, other, before, after, change, limit, headline);
  }

  @Override
  public void describe(FieldConsumer out) {
    out.field("id", id());
    out.field("kind", kind.name());
    out.field("subject", subject);
    out.field("columns", columns);
    out.field("severity", severity.name());
    out.field("before", before);
    out.field("after", after);
    out.field("change", change);
    out.field("limit", limit);
    out.field("headline", headline);
  }
}
