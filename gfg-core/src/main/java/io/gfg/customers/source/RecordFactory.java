package io.gfg.customers.source;

import io.gfg.customers.model.RecordPosition;
import org.jspecify.annotations.Nullable;

/** Numbers the records of one source and makes them from slices. */
final class RecordFactory {

  /** How much is kept of a record beyond the limit. */
  static final int KEPT_OF_TOO_LONG = 64 * 1024;

  private final String source;
  private final @Nullable String entry;
  private final ReadOptions options;
  private final RecordForm form;
  private long count;

  /** Makes customers. */
  RecordFactory(String source, @Nullable String entry, ReadOptions options) {
    this(source, entry, options, CustomerForm.of(options));
  }

  RecordFactory(String source, @Nullable String entry, ReadOptions options, RecordForm form) {
    this.source = source;
    this.entry = entry;
    this.options = options;
    this.form = form;
  }

  ReadOptions options() {
    return options;
  }

  RecordForm form() {
    return form;
  }

  /** How many records were made. */
  long count() {
    return count;
  }

  /** The next record: so many bytes from the start of the window. */
  RecordSlice slice(ByteWindow window, TextPlace place, int length) {
    count++;
    RecordPosition position =
        new RecordPosition(source, entry, count, place.line(), window.offset());
    return new RecordSlice(position, place.column(), window.buffer(), window.start(), length);
  }

  /** The plain object at the start of the window, if one is there; it is not counted yet. */
  @Nullable PlainObject readPlain(ByteWindow window) {
    return form.plain(window);
  }

  /** Decodes what was found not to be plain. */
  ReadRecord parse(RecordSlice slice) {
    return form.notPlain(slice);
  }

  ReadRecord decode(RecordSlice slice) {
    return form.object(slice);
  }

  MalformedRecord tooLong(RecordSlice slice) {
    return malformed(slice, RecordDefect.tooLong(options.maxRecordBytes(), slice.offset()));
  }

  /** Of a long slice only the beginning is kept. */
  MalformedRecord malformed(RecordSlice slice, RecordDefect defect) {
    int kept = Math.min(slice.length(), KEPT_OF_TOO_LONG);
    return defect.in(
        new RecordSlice(slice.position(), slice.column(), slice.buffer(), slice.offset(), kept));
  }
}
