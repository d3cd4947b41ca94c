package io.gfg.customers.inspection;

import io.gfg.customers.model.Described;
import io.gfg.customers.model.FieldConsumer;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Evidence that a column or the file is wrong, or differs from its documentation.
 *
 * @param kind what is wrong
 * @param columns the columns that are wrong, by name; empty if it is about whole records
 * @param related the columns that the evidence rests on, by name
 * @param factor by how much the values are too large, or null where that says nothing
 * @param rows how many records show it
 * @param severity how much it matters
 * @param confidence how sure it is
 * @param headline all of it in one sentence
 * @param evidence the numbers
 * @param repair what would remove it, or null if nothing can
 */
public record Finding(
    FindingKind kind,
    List<String> columns,
    List<String> related,
    @Nullable BigDecimal factor,
    long rows,
    FindingSeverity severity,
    Confidence confidence,
    String headline,
    Evidence evidence,
    @Nullable Repair repair)
    implements Described, Serializable {

  /** Copies the lists. */
  public Finding {
    columns = List.copyOf(columns);
    related = List.copyOf(related);
  }

  /**
   * The stable id of the finding.
   *
   * @return the kind and the columns, such as {@code WRONG_UNIT:days_since_last_order}
   */
  public String id() {
    return columns.isEmpty() ? kind.name() : kind.name() + ":" + String.join(",", columns);
  }

  /**
   * Whether the finding is about one of some columns. A finding about whole records touches every
   * column.
   *
   * @param names the names of columns
   * @return true if it touches one of them
   */
  public boolean touches(List<String> names) {
    return columns.isEmpty() || columns.stream().anyMatch(names::contains);
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
    out.field("headline", headline);
    out.field("evidence", evidence);
    out.field("repair", repair);
  }
}
