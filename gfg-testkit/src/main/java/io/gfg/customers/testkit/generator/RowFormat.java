package io.gfg.customers.testkit.generator;

import io.gfg.customers.source.SourceFormat;

/** Puts rows together to a file of some format. For one thread. */
interface RowFormat {

  /** The format of this name. */
  static RowFormat of(SourceFormat format) {
    return switch (format) {
      case NDJSON -> new NdjsonFormat();
      case JSON_ARRAY -> new JsonArrayFormat();
      case CSV -> new CsvFormat();
    };
  }

  /** What comes before the first row. */
  void start(Utf8Buffer out);

  /** A row with what separates it from others. */
  void row(Utf8Buffer out, RowBuilder row);

  /** What comes behind the last row. */
  void end(Utf8Buffer out);
}
