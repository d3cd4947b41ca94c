package io.gfg.customers.source;

import org.jspecify.annotations.Nullable;

/** What the pieces that a splitter cuts become. */
interface RecordForm {

  /** The record in the bytes of one JSON object. */
  ReadRecord object(RecordSlice slice);

  /** The plain object at the start of the window, if this form knows plain objects. */
  default @Nullable PlainObject plain(ByteWindow window) {
    return null;
  }

  /** The record in the bytes of one JSON object that is not plain. */
  default ReadRecord notPlain(RecordSlice slice) {
    return object(slice);
  }

  /**
   * What the rows below a CSV header become.
   *
   * @throws UnreadableException if no such rows can stand below it
   */
  RowForm rows(CsvHeader header) throws UnreadableException;
}
