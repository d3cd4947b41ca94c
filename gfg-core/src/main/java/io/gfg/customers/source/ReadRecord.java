package io.gfg.customers.source;

import io.gfg.customers.model.RawText;
import io.gfg.customers.model.RecordPosition;

/** What a reader found at one place of a source: a record, or something that is not one. */
public sealed interface ReadRecord
    permits RawCustomer, UndecodedRecord, TableRecord, MalformedRecord {

  /**
   * Where it was read.
   *
   * @return the place
   */
  RecordPosition position();

  /**
   * The bytes as they stand in the source.
   *
   * @return the raw text, without the line's end
   */
  RawText raw();
}
