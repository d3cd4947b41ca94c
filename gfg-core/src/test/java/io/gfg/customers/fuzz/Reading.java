package io.gfg.customers.fuzz;

import io.gfg.customers.model.RecordPosition;
import io.gfg.customers.source.CustomerSource;
import io.gfg.customers.source.ReadOptions;
import io.gfg.customers.source.ReadRecord;
import io.gfg.customers.source.RecordReader;
import io.gfg.customers.source.SourceException;
import io.gfg.customers.source.SourceFormat;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything read from some bytes, and the exception at its end if there was one. Any exception but
 * {@link SourceException} goes through.
 */
record Reading(List<ReadRecord> records, @Nullable String error) {

  /** So low that a fuzzer reaches them. */
  static final ReadOptions LIMITS = limits().build();

  static ReadOptions limits(SourceFormat format) {
    return limits().format(format).build();
  }

  private static ReadOptions.Builder limits() {
    return ReadOptions.builder()
        .maxRecordBytes(600)
        .maxStringLength(80)
        .maxNumberLength(40)
        .maxNesting(5)
        .maxDecompressedBytes(1 << 20);
  }

  static Reading of(byte[] bytes, ReadOptions options) {
    CustomerSource source =
        CustomerSource.of("fuzzed", () -> new ByteArrayInputStream(bytes), options);
    List<ReadRecord> records = new ArrayList<>();
    try (RecordReader reader = source.open()) {
      reader.forEachRemaining(records::add);
    } catch (SourceException error) {
      return new Reading(records, error.getMessage());
    }
    return new Reading(records, null);
  }

  /** Reads plain text of a known format and holds each record to where it says it stands. */
  static void checkPlain(byte[] bytes, SourceFormat format) {
    ReadOptions options = limits(format);
    Reading reading = of(bytes, options);
    reading.checkOrder();
    for (ReadRecord record : reading.records) {
      checkRaw(bytes, record);
    }
    Invariant.requireEqual(of(bytes, options).texts(), reading.texts());
  }

  void checkOrder() {
    long number = 0;
    long line = 1;
    long offset = -1;
    for (ReadRecord record : records) {
      RecordPosition position = record.position();
      Invariant.requireEqual(position.record(), ++number);
      Invariant.require(position.line() >= line, "lines go back");
      Invariant.require(position.byteOffset() > offset, "bytes go back");
      line = position.line();
      offset = position.byteOffset();
    }
  }

  private static void checkRaw(byte[] bytes, ReadRecord record) {
    int from = (int) record.position().byteOffset();
    byte[] raw = record.raw().bytes();
    Invariant.require(
        Arrays.equals(raw, 0, raw.length, bytes, from, from + raw.length),
        "the raw text does not stand where it says");
    long before = 1;
    for (int i = 0; i < from; i++) {
      before += bytes[i] == '\n' ? 1 : 0;
    }
    Invariant.requireEqual(record.position().line(), before);
  }

  List<String> texts() {
    List<String> texts = new ArrayList<>();
    records.forEach(record -> texts.add(record.position() + " " + Content.of(record)));
    texts.add("error " + error);
    return texts;
  }
}
