package io.gfg.customers.discovery;

import io.gfg.customers.model.Described;
import io.gfg.customers.model.FieldConsumer;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a table holds, and what was found in it. Immutable; the same rows in any order, split in any
 * way, give the same profile but for the lines of examples.
 *
 * <p>Its written form carries the version {@value #VERSION}. Within a major version fields are only
 * added.
 *
 * @param source the name of the source
 * @param rows how many rows were read, malformed records not included
 * @param malformed how many pieces of the source were no record
 * @param incident why this day is no measure for others, or null if it is like any other
 * @param columns one profile for each column, by name
 * @param relations the orders and sums that hold, and those that were asked for, by their text
 * @param keys the keys of the rows, or null if no column is one
 * @param findings what was found, defects first, then by kind and column
 */
public record TableProfile(
    String source,
    long rows,
    long malformed,
    @Nullable String incident,
    List<ColumnProfile> columns,
    List<Relation> relations,
    @Nullable KeySketch keys,
    List<Finding> findings)
    implements Described, Serializable {

  /** The version of the written form: major and minor. */
  public static final String VERSION = "1.0";

  /** Copies the lists. */
  public TableProfile {
    columns = List.copyOf(columns);
    relations = List.copyOf(relations);
    findings = List.copyOf(findings);
  }

  /**
   * The same profile, marked as no measure for other days.
   *
   * @param reason why
   * @return the new profile
   */
  public TableProfile asIncident(String reason) {
    return new TableProfile(source, rows, malformed, reason, columns, relations, keys, findings);
  }

  @Override
  public void describe(FieldConsumer out) {
    out.field("version", VERSION);
    out.field("source", source);
    out.field("rows", rows);
    out.field("malformed", malformed);
    out.field("incident", incident);
    out.field("columns", columns);
    out.field("relations", relations);
    out.field("keys", keys);
    out.field("findings", findings);
  }
}
