package io.gfg.customers.source;

import org.jspecify.annotations.Nullable;

/**
 * Goes from row to row of a {@link TableScan}.
 *
 * <p>Thread-safety: one thread at a time.
 */
public sealed interface RowCursor permits LineRows, RecordRows {

  /**
   * Goes to the next row.
   *
   * @return false behind the last
   * @throws SourceException if the source cannot be read any further
   */
  boolean next();

  /**
   * What stands here if it is no record; then {@link #row} means nothing.
   *
   * @return why it is none, without the number of the record, which no thread knows; or null
   */
  @Nullable MalformedRecord malformed();

  /**
   * The row.
   *
   * @return the same object each time; its content is that of the row until the next is gone to
   */
  TableRow row();
}
