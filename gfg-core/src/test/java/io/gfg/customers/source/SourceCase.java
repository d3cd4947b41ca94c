package io.gfg.customers.source;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One edge case: bytes, and what reading them gives.
 *
 * @param outcomes lines as {@link Outcomes} writes them; of an error, a part of its message
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record SourceCase(String id, byte[] input, ReadOptions options, List<String> outcomes) {

  static SourceCase text(String id, String input, String... outcomes) {
    return bytes(id, input.getBytes(StandardCharsets.UTF_8), outcomes);
  }

  /** Each character stands for the byte of its number. */
  static SourceCase raw(String id, String input, String... outcomes) {
    return bytes(id, input.getBytes(StandardCharsets.ISO_8859_1), outcomes);
  }

  static SourceCase bytes(String id, byte[] input, String... outcomes) {
    return new SourceCase(id, input, ReadOptions.defaults(), List.of(outcomes));
  }

  SourceCase with(ReadOptions.Builder changed) {
    return new SourceCase(id, input, changed.build(), outcomes);
  }

  CustomerSource source() {
    return CustomerSource.of("x", () -> new ByteArrayInputStream(input), options);
  }

  @Override
  public String toString() {
    return id;
  }
}
