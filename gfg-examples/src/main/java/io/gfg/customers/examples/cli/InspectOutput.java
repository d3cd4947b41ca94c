package io.gfg.customers.examples.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How and where to a profile is written: printed, or as a page. */
final class InspectOutput {

  /** How a profile is written. */
  enum Format {
    /** For people, in the terminal. */
    TEXT,
    /** For programs: one JSON object on one line. */
    JSON,
    /** For people, in the browser. */
    HTML
  }

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (the default), json, one object, or html, one page for the browser.")
  private Format format = Format.TEXT;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where the page goes; only with --format html.")
  private @Nullable Path file;

  @Mixin private RowsOption rows = new RowsOption();

  void check() {
    if (format == Format.HTML && file == null) {
      throw wrong("say where the page goes: --format html -o report.html");
    }
    if (format != Format.HTML && file != null) {
      throw wrong("-o is for pages; add --format html, or redirect the output");
    }
  }

  /** Where the page goes, or null if none is wanted. */
  @Nullable Path page() {
    return file;
  }

  OutputFormat printed() {
    return format == Format.JSON ? OutputFormat.JSON : OutputFormat.TEXT;
  }

  private ParameterException wrong(String message) {
    if (command == null) {
      throw new IllegalStateException("picocli sets the command before it runs");
    }
    return new ParameterException(command.commandLine(), message);
  }

  void write(InspectedDay day, PrintStream out) {
    if (file == null) {
      FormatOption.print(printed(), out, day, day::text);
    } else {
      FileReport.of(day).customerRows(rows.choice()).writeTo(file);
    }
  }
}
