package io.gfg.customers.source;

import io.gfg.customers.model.RawText;
import io.gfg.customers.model.Reason;
import io.gfg.customers.model.RecordPosition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers the records of one source and makes them from slices. */
final class RecordFactory {

  /** How much is kept of a record beyond the limit. */
  static final int KEPT_OF_TOO_LONG = 64 * 1024;

  private final String source;
  private final @Nullable String entry;
  private final ReadOptions options;
  private final RecordDecoder decoder;
  private long count;

  RecordFactory(String source, @Nullable String entry, ReadOptions options) {
    this.source = source;
    this.entry = entry;
    this.options = options;
    this.decoder = RecordDecoder.of(options);
  }

  int maxRecordBytes() {
    return options.maxRecordBytes();
  }

  /** How many records were made. */
  long count() {
    return count;
  }

  /** The next record: so many bytes from the start of the window. */
  RecordSlice slice(ByteWindow window, long line, int column, int length) {
    count++;
    RecordPosition position = new RecordPosition(source, entry, count, line, window.offset());
    return new RecordSlice(position, column, window.buffer(), window.start(), length);
  }

  ReadRecord decode(RecordSlice slice) {
    return decoder.decode(slice);
  }

  MalformedRecord tooLong(RecordSlice slice) {
    int kept = Math.min(slice.length(), KEPT_OF_TOO_LONG);
    String message =
        "is longer than %d bytes (maxRecordBytes) at %s"
            .formatted(options.maxRecordBytes(), slice.placeOf(slice.offset()));
    return new MalformedRecord(
        slice.position(),
        RawText.copyOf(slice.buffer(), slice.offset(), kept),
        new Reason(DefectIds.TOO_LONG, List.of(), message));
  }
}
