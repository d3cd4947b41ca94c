package io.gfg.customers.discovery;

import io.gfg.customers.model.Described;
import io.gfg.customers.model.FieldConsumer;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something found in a table.
 *
 * @param kind what it is
 * @param columns the columns it is about, by name; empty if it is about whole rows
 * @param related the columns that the evidence rests on; for a sum its parts, for a copy the
 *     original
 * @param factor by how much values are too large, or the sentinel value, or null
 * @param rows how many rows show it
 * @param severity how much it matters
 * @param confidence how sure it is
 * @param score the probability that it is true, from 0 to 1
 * @param headline all of it in one sentence
 * @param evidence the numbers
 * @param rejected what was considered instead, in words
 * @param repair what would remove it, or null if nothing can
 * @param examples up to five rows that show it
 */
public record Finding(
    FindingKind kind,
    List<String> columns,
    List<String> related,
    @Nullable BigDecimal factor,
    long rows,
    Severity severity,
    Confidence confidence,
    BigDecimal score,
    String headline,
    Evidence evidence,
    List<String> rejected,
    @Nullable Repair repair,
    List<Example> examples)
    implements Described, Serializable {

  /** Copies the lists. */
  public Finding {
    columns = List.copyOf(columns);
    related = List.copyOf(related);
    rejected = List.copyOf(rejected);
    examples = List.copyOf(examples);
  }

  /**
   * The stable id of the finding.
   *
   * @return the kind, the columns and, where they are part of the statement, the related columns:
   *     {@code WRONG_UNIT:days}, {@code RELATION:orders=desktop,phone}
   */
  public String id() {
    String id = columns.isEmpty() ? kind.name() : kind.name() + ":" + String.join(",", columns);
    return namesRelated() ? id + "=" + String.join(",", related) : id;
  }

  Finding withRelated(List<String> others) {
    return new Finding(
        kind,
        columns,
        others,
        factor,
        rows,
        severity,
        confidence,
        score,
        headline,
        evidence,
        rejected,
        repair,
        examples);
  }

  Finding withExamples(List<Example> shown) {
    return new Finding(
        kind,
        columns,
        related,
        factor,
        rows,
        severity,
        confidence,
        score,
        headline,
        evidence,
        rejected,
        repair,
        shown);
  }

  private boolean namesRelated() {
    return kind == FindingKind.RELATION
        || kind == FindingKind.BROKEN_SUM
        || kind == FindingKind.BROKEN_ORDER;
  }

  /**
   * Whether the finding is about one of some columns. A finding about whole rows touches every
   * column.
   *
   * @param names the names of columns
   * @return true if it touches one of them
   */
  public boolean touches(Collection<String> names) {
    return isOfRows() || columns.stream().anyMatch(names::contains);
  }

  private boolean isOfRows() {
    return columns.isEmpty() || kind == FindingKind.CONFLICTING_ROWS;
  }

  @Override
  public void describe(FieldConsumer out) {
    out.field("id", id());
    out.field("kind", kind.name());
    out.field("columns", columns);
    out.field("related", related);
    out.field("factor", factor);
    out.field("rows", rows);
    out.field("severity", severity.name());
    out.field("confidence", confidence.name());
    out.field("score", score);
    out.field("headline", headline);
    out.field("evidence", evidence);
    out.field("rejected", rejected);
    out.field("repair", repair);
    out.field("examples", examples);
  }
}
