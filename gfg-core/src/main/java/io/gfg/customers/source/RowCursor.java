package io.gfg.customers.source;

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
   * Whether what stands here is no record.
   *
   * @return true if {@link #row} means nothing
   */
  boolean isMalformed();

  /**
   * The row.
   *
   * @return the same object each time; its content is that of the row until the next is gone to
   */
  TableRow row();
}
