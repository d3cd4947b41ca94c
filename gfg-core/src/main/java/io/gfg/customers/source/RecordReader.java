package io.gfg.customers.source;

import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * Reads one source from its beginning to its end.
 *
 * <p>Exceptions: {@link #hasNext()} and {@link #next()} throw {@link SourceException} if the source
 * cannot be read any further. What is merely not a record comes as a {@link MalformedRecord}.
 *
 * <p>Thread-safety: one thread at a time. The records handed out are immutable and may go to
 * others.
 *
 * <p>Closing: by whoever opened it; closing twice is allowed, and closing early is no error.
 */
public interface RecordReader extends Iterator<ReadRecord>, AutoCloseable {

  @Override
  boolean hasNext();

  /**
   * Reads the next record.
   *
   * @return the record, or what stands in its place
   * @throws NoSuchElementException after the last one
   * @throws SourceException if the source cannot be read any further
   */
  @Override
  ReadRecord next();

  /**
   * What was read.
   *
   * @return the receipt of the whole source
   * @throws IllegalStateException before {@link #hasNext()} has returned false
   */
  SourceReceipt receipt();

  /**
   * What was read so far.
   *
   * @return a receipt whose digest is empty, for it says nothing yet
   */
  SourceReceipt receiptSoFar();

  /** Releases what the reader holds open. */
  @Override
  void close();
}
