package io.gfg.customers.examples.cli;

import io.gfg.customers.source.SourceFormat;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A file to be written, whose name's ending says how.
 *
 * @param path where
 * @param format how
 */
record OutputFile(Path path, SourceFormat format) {

  /** What a hyphen stands for. */
  static final OutputFile STANDARD_OUTPUT = new OutputFile(Path.of("-"), SourceFormat.NDJSON);

  /** Reads the name. */
  static final class Converter implements ITypeConverter<OutputFile> {

    @Override
    public OutputFile convert(String name) {
      if (name.equals(STANDARD_OUTPUT.path().toString())) {
        return STANDARD_OUTPUT;
      }
      return new OutputFile(Path.of(name), formatOf(name.toLowerCase(Locale.ROOT)));
    }

    private static SourceFormat formatOf(String name) {
      if (name.endsWith(".csv")) {
        return SourceFormat.CSV;
      }
      if (name.endsWith(".ndjson") || name.endsWith(".jsonl") || name.endsWith(".json")) {
        return SourceFormat.NDJSON;
      }
      throw new TypeConversionException(
          "the name must end in .ndjson, .jsonl or .json for one JSON object a line, or in .csv;"
              + " not '"
              + name
              + "'");
    }
  }
}
