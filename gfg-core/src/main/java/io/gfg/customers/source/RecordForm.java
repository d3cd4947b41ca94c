package io.gfg.customers.source;

/** What the pieces that a splitter cuts become. */
interface RecordForm {

  /** The record in the bytes of one JSON object. */
  ReadRecord object(RecordSlice slice);

  /**
   * What the rows below a CSV header become.
   *
   * @throws UnreadableException if no such rows can stand below it
   */
  RowForm rows(CsvHeader header) throws UnreadableException;
}
