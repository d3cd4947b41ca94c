package io.gfg.customers.source;

import io.gfg.customers.model.RawText;
import io.gfg.customers.model.RecordPosition;

/**
 * One record that was cut out of its source and not looked into yet, so that this can be done on
 * another thread. Immutable and safe to share between threads.
 */
public final class UndecodedRecord implements ReadRecord {

  private final RecordSlice slice;
  private final Decoding decoding;

  UndecodedRecord(RecordSlice slice, Decoding decoding) {
    this.slice = slice;
    this.decoding = decoding;
  }

  /**
   * Looks into the record.
   *
   * @return what {@link CustomerSource#open()} would have read in its place
   */
  public ReadRecord decode() {
    return decoding.decode(slice);
  }

  @Override
  public RecordPosition position() {
    return slice.position();
  }

  @Override
  public RawText raw() {
    return slice.raw();
  }

  /**
   * The place, never the content.
   *
   * @return {@code UndecodedRecord[data.json:17]}
   */
  @Override
  public String toString() {
    return "UndecodedRecord[" + position() + "]";
  }

  /** Looks into the bytes of a record, on any thread. */
  interface Decoding {
    ReadRecord decode(RecordSlice slice);
  }
}
