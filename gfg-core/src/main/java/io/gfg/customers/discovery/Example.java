package io.gfg.customers.discovery;

import io.gfg.customers.model.Described;
import io.gfg.customers.model.FieldConsumer;
import java.io.Serializable;
import java.util.List;

/**
 * A row that shows a finding.
 *
 * @param line the line on which the row starts, from 1
 * @param columns the columns shown
 * @param before their values as they stand in the source; {@code null} and {@code missing} in words
 * @param after the same once repaired; equal to {@code before} without a repair
 */
public record Example(long line, List<String> columns, List<String> before, List<String> after)
    implements Described, Serializable {

  /** Copies the lists. */
  public Example {
    columns = List.copyOf(columns);
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  @Override
  public void describe(FieldConsumer out) {
    out.field("line", line);
    out.field("columns", columns);
    out.field("before", before);
    out.field("after", after);
  }
}
