package io.gfg.customers.benchmarks.endtoend;

import io.gfg.customers.benchmarks.contender.Contender;
import io.gfg.customers.benchmarks.input.InputFactory;
import io.gfg.customers.benchmarks.input.InputFiles;
import io.gfg.customers.benchmarks.measure.Spread;
import io.gfg.customers.benchmarks.results.Cells;
import io.gfg.customers.benchmarks.results.ResultTable;
import io.gfg.customers.benchmarks.results.Results;
import io.gfg.customers.benchmarks.server.BenchmarkDatabase;
import io.gfg.customers.benchmarks.server.BenchmarkServer;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** First loads of growing files under one bound of memory. */
public final class MemoryRun {

  private static final double MICROS = 1e6;

  private static final List<String> HEADER =
      List.of(
          "records",
          "runs",
          "work s",
          "µs a record",
          "ratio",
          "client CPU µs a record",
          "server CPU µs a record",
          "peak heap MiB",
          "live heap MiB");

  private final BenchmarkServer server;
  private final Clients clients;
  private final Client client;
  private final InputFactory input;
  private final Map<Long, List<Measurement>> measured = new TreeMap<>();

  /**
   * Loads to a server.
   *
   * @param server where to
   * @param clients how the client runs
   * @param input makes the files
   */
  public MemoryRun(BenchmarkServer server, Clients clients, InputFactory input) {
    this.server = server;
    this.clients = clients;
    this.client = clients.client(input.cache(), server.login());
    this.input = input;
  }

  /**
   * Loads the files in turn.
   *
   * @param sizes how many records each has
   * @param runs how often each is loaded
   * @param progress takes a line for each run
   * @return the results
   * @throws SQLException if the server refuses
   * @throws IOException if a file cannot be read or written
   * @throws InterruptedException if this thread is interrupted
   * @throws IllegalStateException if a load fails
   */
  public Results run(List<Long> sizes, int runs, Consumer<String> progress)
      throws SQLException, IOException, InterruptedException {
    for (int warmUp = 1; warmUp <= clients.warmUps(); warmUp++) {
      load(Collections.min(sizes));
    }
    for (int run = 1; run <= runs; run++) {
      for (long rows : sizes) {
        Measurement measurement = load(rows);
        measured.computeIfAbsent(rows, size -> new ArrayList<>()).add(measurement);
        progress.accept(
            Cells.count(rows) + " records: " + Cells.fixed(measurement.workSeconds(), 2) + " s");
      }
    }
    List<String> environment = new ArrayList<>(Results.machine());
    environment.add(server.description());
    return new Results("memory", environment, List.of(table()), List.of());
  }

  private Measurement load(long rows) throws SQLException, IOException, InterruptedException {
    InputFiles files = input.rawFile(rows);
    try (BenchmarkDatabase database = server.create()) {
      database.makeTables();
      database.awaitSilence();
      Lap lap = Lap.run(server, new Lap.ClientRun(client, Contender.GFG_FIRST, files), database);
      long expected = input.customers(rows);
      if (database.count() != expected) {
        throw new IllegalStateException(
            database.count() + " customers were stored instead of " + expected);
      }
      return lap.measurement();
    }
  }

  private ResultTable table() {
    List<List<String>> lines = measured.keySet().stream().map(this::line).toList();
    return new ResultTable("First loads by " + clients.description(), List.of(), HEADER, lines);
  }

  private List<String> line(long rows) {
    Optional<Spread> work = spread(rows, Measurement::workSeconds);
    return List.of(
        Cells.count(rows),
        Integer.toString(of(rows).size()),
        work.map(Cells::seconds).orElse(""),
        micros(rows, work),
        Cells.twoDigits(ratioToSmallest(rows)),
        micros(rows, cpu(rows, Measurement::clientCpuSeconds)),
        micros(rows, cpu(rows, Measurement::serverCpuSeconds)),
        Cells.mebibytes(heap(rows, Measurement::peakHeap)),
        Cells.mebibytes(heap(rows, Measurement::liveHeap)));
  }

  /** Of the time for a record; 1.15 is the bound for "linear". */
  private OptionalDouble ratioToSmallest(long rows) {
    long smallest = measured.keySet().iterator().next();
    double first = spread(smallest, Measurement::workSeconds).orElseThrow().median() / smallest;
    double here = spread(rows, Measurement::workSeconds).orElseThrow().median() / rows;
    return OptionalDouble.of(here / first);
  }

  private Optional<Spread> cpu(long rows, Function<Measurement, OptionalDouble> seconds) {
    return Spread.of(
        of(rows).stream().flatMap(run -> seconds.apply(run).stream().boxed()).toList());
  }

  /** Unknown where contenders share a heap. */
  private Optional<Spread> heap(long rows, Function<Measurement, OptionalLong> bytes) {
    return Spread.of(
        of(rows).stream()
            .flatMapToLong(run -> bytes.apply(run).stream())
            .asDoubleStream()
            .boxed()
            .toList());
  }

  private Optional<Spread> spread(long rows, ToDoubleFunction<Measurement> value) {
    return Spread.of(of(rows).stream().mapToDouble(value).boxed().toList());
  }

  private static String micros(long rows, Optional<Spread> seconds) {
    return seconds.map(some -> Cells.fixed(some.median() * MICROS / rows, 2)).orElse("");
  }

  private List<Measurement> of(long rows) {
    return measured.getOrDefault(rows, List.of());
  }
}
