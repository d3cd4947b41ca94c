package io.gfg.customers.source;

import java.util.List;

/** A scan of records that one thread at a time cuts. */
record RecordScan(RecordReader reader, ReadOptions options) implements TableScan {

  private static final int BATCH = 256;

  /** Puts the next records into a list; false behind the last. */
  boolean next(List<ReadRecord> batch) {
    batch.clear();
    synchronized (reader) {
      while (batch.size() < BATCH && reader.hasNext()) {
        batch.add(reader.next());
      }
    }
    return !batch.isEmpty();
  }

  @Override
  public RowCursor rows(TableColumns columns) {
    return new RecordRows(this, columns);
  }

  @Override
  public void close() {
    reader.close();
  }
}
