package io.gfg.customers.benchmarks.cli;

import io.gfg.customers.benchmarks.endtoend.JavaOptions;
import io.gfg.customers.benchmarks.input.InputFactory;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What all commands take that run whole processes. */
final class RunOptions {

  @Option(
      names = "--runs",
      paramLabel = "N",
      description = "How often each contender runs. Default: ${DEFAULT-VALUE}.")
  private int runs = 5;

  @Option(
      names = "--jdbc-url",
      paramLabel = "URL",
      description =
          "A running PostgreSQL; its user, from PGUSER or the URL, must be a superuser. By default one"
              + " is started that never waits for the disk.")
  private @Nullable String jdbcUrl;

  @Option(
      names = "--heap",
      paramLabel = "SIZE",
      description = "The largest heap of each client. Default: ${DEFAULT-VALUE}.")
  private String heap = "256m";

  @Option(
      names = "--java-option",
      paramLabel = "OPTION",
      description =
          "An option for the Java of each client; may be repeated. Default: those of the launcher.")
  private List<String> javaOptions = JavaOptions.OF_THE_LAUNCHER;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "Of the generated files. Default: ${DEFAULT-VALUE}.")
  private long seed = 1;

  @Option(
      names = "--directory",
      paramLabel = "DIR",
      description =
          "Where generated files are kept and results are written. Default: ${DEFAULT-VALUE}.")
  private Path directory = Path.of("target", "benchmarks");

  int runs() {
    return runs;
  }

  @Nullable String jdbcUrl() {
    return jdbcUrl;
  }

  JavaOptions java() {
    return new JavaOptions(heap, javaOptions);
  }

  Path directory() {
    return directory.toAbsolutePath();
  }

  InputFactory input() {
    return new InputFactory(directory(), seed);
  }
}
