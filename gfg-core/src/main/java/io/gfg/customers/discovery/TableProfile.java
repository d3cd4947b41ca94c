package io.gfg.customers.discovery;

import io.gfg.customers.model.Described;
import io.gfg.customers.model.FieldConsumer;
import java.io.Serializable;
import java.util.List;

/**
 * What a table holds, and what was found in it. Immutable; the same rows in any order, split in any
 * way, give the same profile but for the lines of examples.
 *
 * @param source the name of the source
 * @param rows how many rows were read, malformed records not included
 * @param malformed how many pieces of the source were no record
 * @param columns one profile for each column, by name
 * @param findings what was found, defects first, then by kind and column
 */
public record TableProfile(
    String source, long rows, long malformed, List<ColumnProfile> columns, List<Finding> findings)
    implements Described, Serializable {

  /** Copies the lists. */
  public TableProfile {
    columns = List.copyOf(columns);
    findings = List.copyOf(findings);
  }

  @Override
  public void describe(FieldConsumer out) {
    out.field("source", source);
    out.field("rows", rows);
    out.field("malformed", malformed);
    out.field("columns", columns);
    out.field("findings", findings);
  }
}
