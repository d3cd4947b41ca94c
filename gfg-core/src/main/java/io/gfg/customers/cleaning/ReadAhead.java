package io.gfg.customers.cleaning;

import io.gfg.customers.decoding.CustomerDecoder;
import io.gfg.customers.source.CustomerSource;
import io.gfg.customers.source.RecordReader;
import io.gfg.customers.source.SourceException;
import io.gfg.customers.source.SourceReceipt;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Reads and decodes a source on a thread of its own, a bounded distance ahead of the thread that
 * asks for the records. These come in the order of the source; so does a failure, after the records
 * before it.
 *
 * <p>Thread-safety: one thread asks and closes.
 */
final class ReadAhead implements AutoCloseable {

  /** The distance, in records: as many as a run wants to see before it begins. */
  private static final int BATCHES = 16;

  private static final int BATCH_SIZE = SinglePass.BEGINNING / BATCHES;

  private final RecordReader reader;
  private final CustomerDecoder decoder;
  private final String name;
  private final BlockingQueue<Batch> batches = new ArrayBlockingQueue<>(BATCHES);
  private final Thread thread;
  private Batch batch;
  private int next;

  /**
   * Some records.
   *
   * @param records the records
   * @param soFar what was read up to the last of them
   * @param end what was read in all, or null if there is more
   * @param failure why there is no more, or null if there is nothing wrong
   */
  private record Batch(
      List<DecodedRecord> records,
      SourceReceipt soFar,
      @Nullable SourceReceipt end,
      @Nullable Throwable failure) {

    boolean isLast() {
      return end != null || failure != null;
    }
  }

  private ReadAhead(RecordReader reader, CustomerDecoder decoder, String name) {
    this.reader = reader;
    this.decoder = decoder;
    this.name = name;
    this.batch = new Batch(List.of(), reader.receiptSoFar(), null, null);
    this.thread = new Thread(this::readAll, "gfg-read-ahead");
    thread.setDaemon(true);
  }

  /** Opens a source, and begins to read. */
  static ReadAhead of(CustomerSource source, CustomerDecoder decoder) {
    ReadAhead ahead = new ReadAhead(source.open(), decoder, source.name());
    ahead.thread.start();
    return ahead;
  }

  boolean hasNext() {
    while (next == batch.records().size()) {
      if (batch.failure() != null) {
        throw rethrown(batch.failure());
      }
      if (batch.end() != null) {
        return false;
      }
      batch = take();
      next = 0;
    }
    return true;
  }

  DecodedRecord next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no more records in " + name);
    }
    return batch.records().get(next++);
  }

  /** What was read, once there is no next record. */
  SourceReceipt receipt() {
    if (batch.end() == null) {
      throw new IllegalStateException("not yet read to the end: " + name);
    }
    return batch.end();
  }

  /** What was read up to here, some records more included; the digest is empty. */
  SourceReceipt receiptSoFar() {
    return batch.soFar();
  }

  /** Waits for the thread to be done with the source, and then closes it. */
  @Override
  public void close() {
    thread.interrupt();
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException waitAllTheSame) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    reader.close();
  }

  private Batch take() {
    try {
      return batches.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SourceException("interrupted; nothing was written: " + name, e);
    }
  }

  private void readAll() {
    try {
      Batch read;
      do {
        read = readBatch();
        batches.put(read);
      } while (!read.isLast());
    } catch (InterruptedException nobodyWantsMore) {
      Thread.currentThread().interrupt();
    }
  }

  private Batch readBatch() {
    List<DecodedRecord> records = new ArrayList<>(BATCH_SIZE);
    Throwable failure = null;
    SourceReceipt end = null;
    try {
      while (records.size() < BATCH_SIZE && reader.hasNext()) {
        records.add(DecodedRecord.of(reader.next(), decoder));
      }
      end = records.size() < BATCH_SIZE ? reader.receipt() : null;
    } catch (RuntimeException | Error thrown) {
      failure = thrown; // to be thrown where it is asked for
    }
    return new Batch(records, reader.receiptSoFar(), end, failure);
  }

  private static RuntimeException rethrown(Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    return (RuntimeException) failure;
  }
}
