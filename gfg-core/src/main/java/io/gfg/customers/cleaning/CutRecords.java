package io.gfg.customers.cleaning;

import io.gfg.customers.source.ReadRecord;
import io.gfg.customers.source.RecordReader;
import io.gfg.customers.source.SourceReceipt;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The next records of a source.
 *
 * @param records the records
 * @param soFar what was read up to the last of them
 * @param end what was read in all, or null if there is more
 * @param failure why there is no more, or null if there is nothing wrong
 */
record CutRecords(
    List<ReadRecord> records,
    SourceReceipt soFar,
    @Nullable SourceReceipt end,
    @Nullable Throwable failure) {

  /** The beginning of a source is a whole number of these, so that it can be judged by itself. */
  static final int MOST = 256;

  /** Long records come fewer at a time. */
  private static final long MOST_BYTES = 4L * 1024 * 1024;

  /** Reads on, up to the next multiple of {@link #MOST} records. */
  static CutRecords next(RecordReader reader) {
    List<ReadRecord> records = new ArrayList<>(MOST);
    SourceReceipt end = null;
    Throwable failure = null;
    try {
      boolean more = reader.hasNext();
      while (more) {
        records.add(reader.next());
        more = !isEnough(records) && reader.hasNext();
      }
      end = isEnough(records) ? null : reader.receipt();
    } catch (RuntimeException | Error thrown) {
      failure = thrown; // to be thrown where it is asked for
    }
    return new CutRecords(records, reader.receiptSoFar(), end, failure);
  }

  private static boolean isEnough(List<ReadRecord> records) {
    if (records.isEmpty()) {
      return false;
    }
    ReadRecord last = records.get(records.size() - 1);
    long bytes = last.position().byteOffset() - records.get(0).position().byteOffset();
    return last.position().record() % MOST == 0 || bytes > MOST_BYTES;
  }
}
