package io.gfg.customers.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows in batches of records. */
final class RecordRows implements RowCursor {

  private final RecordScan scan;
  private final RowDecoder decoder;
  private final TableRow row;
  private final List<ReadRecord> batch = new ArrayList<>();
  private int next;
  private @Nullable MalformedRecord malformed;

  RecordRows(RecordScan scan, TableColumns columns) {
    this.scan = scan;
    this.decoder = new RowDecoder(scan.options(), columns);
    this.row = new TableRow(columns);
  }

  @Override
  public boolean next() {
    if (next == batch.size()) {
      next = 0;
      if (!scan.next(batch)) {
        return false;
      }
    }
    ReadRecord record = batch.get(next++);
    malformed =
        record instanceof TableRecord read
            ? decoder.decode(read, row).orElse(null)
            : (MalformedRecord) record;
    return true;
  }

  @Override
  public @Nullable MalformedRecord malformed() {
    return malformed;
  }

  @Override
  public TableRow row() {
    return row;
  }
}
