package io.gfg.customers.source;

import java.io.IOException;

/** The splitter for each format. */
final class RecordSplitters {

  private RecordSplitters() {}

  static RecordSplitter of(OpenedData data, RecordFactory records) throws IOException {
    return switch (data.format()) {
      case NDJSON -> new LineSplitter(data.window(), records);
      case JSON_ARRAY -> new ArraySplitter(data.window(), records);
      case CSV -> new CsvSplitter(data.window(), records);
    };
  }
}
