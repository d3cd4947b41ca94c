package io.gfg.customers.benchmarks.endtoend;

import io.gfg.customers.benchmarks.input.InputFiles;
import io.gfg.customers.benchmarks.measure.Spread;
import io.gfg.customers.benchmarks.results.Cells;
import io.gfg.customers.benchmarks.results.ResultTable;
import io.gfg.customers.benchmarks.results.Results;
import io.gfg.customers.benchmarks.server.BenchmarkDatabase;
import io.gfg.customers.benchmarks.server.BenchmarkServer;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The command line from start to exit, with class data sharing and without. */
public final class StartUp {

  private static final List<String> HEADER =
      List.of("command", "class data sharing", "runs", "process s", "client CPU s");

  private final BenchmarkServer server;
  private final Path gfg;
  private final InputFiles files;
  private final Path archive;
  private final Map<List<String>, List<TimedProcess>> measured = new LinkedHashMap<>();

  /**
   * The command line of a jar.
   *
   * @param server where it loads to
   * @param gfg the runnable jar
   * @param files of which the raw one is loaded
   * @param archive the archive of classes to make
   */
  public StartUp(BenchmarkServer server, Path gfg, InputFiles files, Path archive) {
    this.server = server;
    this.gfg = gfg;
    this.files = files;
    this.archive = archive;
  }

  /** Ways to share class data. */
  private enum Sharing {
    OFF("off"),
    JAVA("archive of Java itself"),
    GFG("archive of gfg.jar");

    private final String description;

    Sharing(String description) {
      this.description = description;
    }
  }

  /**
   * Runs all combinations in turn.
   *
   * @param runs how often each
   * @param progress takes a line for each run
   * @return the results
   * @throws SQLException if the server refuses
   * @throws IOException if a program cannot be started
   * @throws InterruptedException if this thread is interrupted
   * @throws IllegalStateException if a program fails
   */
  public Results run(int runs, Consumer<String> progress)
      throws SQLException, IOException, InterruptedException {
    load(List.of(ArchiveKind.ofThisJava().making(archive)));
    for (int run = 1; run <= runs; run++) {
      for (Sharing sharing : Sharing.values()) {
        add("gfg --help", sharing, help(options(sharing)), progress);
        add("gfg load", sharing, load(options(sharing)), progress);
      }
    }
    List<String> environment = new ArrayList<>(Results.machine());
    environment.add(server.description());
    return new Results("start-up", environment, List.of(table()), List.of());
  }

  private void add(
      String command, Sharing sharing, TimedProcess process, Consumer<String> progress) {
    measured
        .computeIfAbsent(List.of(command, sharing.description), key -> new ArrayList<>())
        .add(process);
    progress.accept(
        "%s, sharing %s: %s s"
            .formatted(command, sharing.description, Cells.fixed(process.wallSeconds(), 2)));
  }

  private List<String> options(Sharing sharing) {
    return switch (sharing) {
      case OFF -> List.of("-Xshare:off");
      case JAVA -> List.of("-Xshare:auto");
      case GFG -> List.of(ArchiveKind.ofThisJava().using(archive));
    };
  }

  private TimedProcess help(List<String> options) throws IOException, InterruptedException {
    return TimedProcess.run(command(options, List.of("--help")), server.login());
  }

  private TimedProcess load(List<String> options)
      throws SQLException, IOException, InterruptedException {
    try (BenchmarkDatabase database = server.create()) {
      server.checkpoint();
      List<String> load = List.of("load", files.raw().toString(), "--jdbc-url", database.jdbcUrl());
      return TimedProcess.run(command(options, load), server.login());
    }
  }

  private List<String> command(List<String> options, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(JavaOptions.executable().toString());
    command.addAll(options);
    command.add("-jar");
    command.add(gfg.toString());
    command.addAll(arguments);
    return command;
  }

  private ResultTable table() {
    List<List<String>> lines = new ArrayList<>();
    measured.forEach(
        (key, runs) ->
            lines.add(
                List.of(
                    key.get(0),
                    key.get(1),
                    Integer.toString(runs.size()),
                    Spread.of(runs.stream().map(TimedProcess::wallSeconds).toList())
                        .map(Cells::seconds)
                        .orElse(""),
                    Cells.median(cpu(runs)))));
    return new ResultTable("From start to exit", List.of(), HEADER, lines);
  }

  private static Optional<Spread> cpu(List<TimedProcess> runs) {
    return Spread.of(runs.stream().flatMap(run -> run.cpuSeconds().stream().boxed()).toList());
  }
}
