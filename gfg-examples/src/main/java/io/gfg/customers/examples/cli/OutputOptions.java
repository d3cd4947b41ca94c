package io.gfg.customers.examples.cli;

import io.gfg.customers.source.SourceFormat;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say where customers go, and how they are written. */
final class OutputOptions {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      converter = OutputFile.Converter.class,
      description = {
        "Where the customers go: NDJSON, or CSV if the name ends in .csv.",
        "A hyphen is standard output; the report then goes to standard error."
      })
  private @Nullable OutputFile output;

  @Option(
      names = "--output-format",
      paramLabel = "FORMAT",
      description = "How the customers are written, whatever the name: ndjson, or csv.")
  private @Nullable CustomerFormat format;

  /** What customers can be written as. */
  enum CustomerFormat {
    NDJSON(SourceFormat.NDJSON),
    CSV(SourceFormat.CSV);

    private final SourceFormat format;

    CustomerFormat(SourceFormat format) {
      this.format = format;
    }
  }

  boolean isStandardOutput() {
    return output != null && output.equals(OutputFile.STANDARD_OUTPUT);
  }

  /** The file, or null if there is none. */
  @Nullable Path path() {
    return output == null || isStandardOutput() ? null : output.path();
  }

  SourceFormat format() {
    if (format != null) {
      return format.format;
    }
    return output == null ? SourceFormat.NDJSON : output.format();
  }
}
