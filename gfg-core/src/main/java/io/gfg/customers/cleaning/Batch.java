package io.gfg.customers.cleaning;

import io.gfg.customers.decoding.CustomerDecoder;
import io.gfg.customers.inspection.Inspector;
import io.gfg.customers.source.ReadRecord;
import io.gfg.customers.source.SourceReceipt;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * Some consecutive records of a source: cut out by one thread at a time, worked on by that thread
 * while others cut the next, and taken over by the thread of the run in the order of the source.
 */
final class Batch {

  private final CutRecords cut;
  private final CountDownLatch done = new CountDownLatch(1);
  private final List<DecodedRecord> records;
  private @Nullable Inspector observed;
  private @Nullable Throwable failure;

  Batch(CutRecords cut) {
    this.cut = cut;
    this.records = new ArrayList<>(cut.records().size());
    this.failure = cut.failure();
  }

  /** What was read up to the last of these records; the digest is empty. */
  SourceReceipt soFar() {
    return cut.soFar();
  }

  /** What was read in all, or null if there is more or reading failed. */
  @Nullable SourceReceipt end() {
    return cut.end();
  }

  /** Whether nothing comes behind these records. */
  boolean isLast() {
    return cut.end() != null || failure != null;
  }

  /** Does for each record what can be done for it alone; inspects it as an inspector would. */
  void work(CustomerDecoder decoder, @Nullable Cleaner cleaner, @Nullable Inspector inspector) {
    try {
      decode(decoder, cleaner);
      if (inspector != null) {
        observed = observe(inspector.sibling());
      }
    } catch (RuntimeException | Error thrown) {
      failure = thrown; // to be thrown behind the records before it
    } finally {
      done.countDown();
    }
  }

  private void decode(CustomerDecoder decoder, @Nullable Cleaner cleaner) {
    for (ReadRecord record : cut.records()) {
      records.add(DecodedRecord.of(record, decoder, cleaner));
    }
  }

  private Inspector observe(Inspector inspector) {
    for (DecodedRecord record : records) {
      if (record.decoded() == null) {
        inspector.add(record.read());
      } else {
        inspector.observe(record.decoded());
      }
    }
    return inspector;
  }

  boolean isDone() {
    return done.getCount() == 0;
  }

  void awaitDone() throws InterruptedException {
    done.await();
  }

  /** The records, once the work is done. */
  List<DecodedRecord> records() {
    return records;
  }

  /** What inspection observed of the records, if it was to, once the work is done. */
  @Nullable Inspector observed() {
    return observed;
  }

  /** Throws what kept the records behind these from being read, if anything did. */
  void requireIntact() {
    if (failure instanceof Error error) {
      throw error;
    }
    if (failure instanceof RuntimeException exception) {
      throw exception;
    }
  }
}
