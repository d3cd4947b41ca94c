package io.gfg.customers.source;

import io.gfg.customers.model.RecordPosition;
import org.jspecify.annotations.Nullable;

/** How a place within a source is written at the end of a message. */
final class Places {

  private Places() {}

  /** For example {@code data.json:17, column 42 (byte 16063)}. */
  static String of(RecordPosition record, TextPlace place, long byteOffset) {
    return "%s:%d, column %d (byte %d)"
        .formatted(
            document(record.source(), record.entry()), place.line(), place.column(), byteOffset);
  }

  /** For example {@code data.zip!data.json:17 (byte 16063)}. */
  static String of(String source, @Nullable String entry, long line, long byteOffset) {
    return "%s:%d (byte %d)".formatted(document(source, entry), line, byteOffset);
  }

  /** For example {@code data.zip!data.json}. */
  static String document(String source, @Nullable String entry) {
    return entry == null ? source : source + "!" + entry;
  }
}
