package io.gfg.customers.benchmarks.results;

import io.gfg.customers.model.Described;
import io.gfg.customers.model.FieldConsumer;
import io.gfg.customers.sink.Sink;
import io.gfg.customers.sink.Sinks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The results of one command.
 *
 * @param name the command
 * @param environment the machine, Java and the server
 * @param tables what came out
 * @param details every single measurement
 */
public record Results(
    String name, List<String> environment, List<ResultTable> tables, List<Described> details)
    implements Described {

  /** Copies the lists. */
  public Results {
    environment = List.copyOf(environment);
    tables = List.copyOf(tables);
    details = List.copyOf(details);
  }

  /**
   * The machine and Java.
   *
   * @return some words for each
   */
  public static List<String> machine() {
    Runtime runtime = Runtime.getRuntime();
    return List.of(
        System.getProperty("os.name")
            + " "
            + System.getProperty("os.arch")
            + ", "
            + runtime.availableProcessors()
            + " processors",
        "Java " + Runtime.version());
  }

  /**
   * Writes {@code NAME.json} and {@code NAME.md}.
   *
   * @param directory where to
   * @throws IOException if they cannot be written
   */
  public void writeTo(Path directory) throws IOException {
    Files.createDirectories(directory);
    Files.writeString(directory.resolve(name + ".md"), markdown());
    Sink<Results, ?> json = Sinks.ndjson(directory.resolve(name + ".json"));
    try (Sink.Session<Results, ?> session = json.open()) {
      session.write(this);
      session.commit();
    }
  }

  /**
   * For a terminal.
   *
   * @return the tables
   */
  public String text() {
    return tables.stream()
            .map(ResultTable::text)
            .collect(Collectors.joining(System.lineSeparator()))
        + String.join("; ", environment)
        + System.lineSeparator();
  }

  private String markdown() {
    return tables.stream().map(ResultTable::markdown).collect(Collectors.joining("\n"))
        + "\n"
        + String.join("; ", environment)
        + "\n";
  }

  @Override
  public void describe(FieldConsumer out) {
    out.field("benchmark", name);
    out.field("environment", environment);
    out.field("tables", tables);
    out.field("runs", details);
  }
}
