package io.gfg.customers.examples.cli;

import io.gfg.customers.model.Described;
import io.gfg.customers.sink.JsonText;
import java.io.PrintStream;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** The option {@code --format}. */
final class FormatOption {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "How the result is written: text (the default), or json, one object.")
  private OutputFormat format = OutputFormat.TEXT;

  /** Writes a result in the form chosen. */
  void print(PrintStream out, Described result, Supplier<String> text) {
    print(format, out, result, text);
  }

  static void print(OutputFormat format, PrintStream out, Described result, Supplier<String> text) {
    switch (format) {
      case TEXT -> out.print(text.get());
      case JSON -> out.print(JsonText.of(result) + '\n');
    }
    out.flush();
  }
}
