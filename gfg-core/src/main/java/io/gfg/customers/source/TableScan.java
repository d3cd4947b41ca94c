package io.gfg.customers.source;

/**
 * One reading of a table, shared by several threads: they take turns in cutting pieces from the
 * source, and each decodes its own. Every row is met by one of them.
 *
 * <p>Safe to share between threads.
 *
 * <p>Closing: by who opened it, once the threads are done.
 */
public sealed interface TableScan extends AutoCloseable permits LineScan, RecordScan {

  /**
   * The rows for one thread.
   *
   * @param columns takes the columns met; the same for all threads
   * @return the rows, behind those that others have taken
   */
  RowCursor rows(TableColumns columns);

  /** Releases what is held open. */
  @Override
  void close();
}
