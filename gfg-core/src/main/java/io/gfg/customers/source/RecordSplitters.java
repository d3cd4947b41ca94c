package io.gfg.customers.source;

/** The splitter for each format. */
final class RecordSplitters {

  private RecordSplitters() {}

  static RecordSplitter of(OpenedData data, RecordFactory records) {
    return switch (data.format()) {
      case NDJSON -> new LineSplitter(data.window(), records);
      case JSON_ARRAY, CSV -> throw new UnsupportedOperationException();
    };
  }
}
