package io.gfg.customers.benchmarks.endtoend;

import io.gfg.customers.benchmarks.contender.Contender;
import io.gfg.customers.benchmarks.measure.Spread;
import io.gfg.customers.benchmarks.results.Cells;
import io.gfg.customers.benchmarks.results.ResultTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Sums up the runs of one size, a line for each contender. */
final class RunTable {

  private static final List<String> HEADER =
      List.of(
          "contender",
          "runs",
          "process s",
          "process ratio",
          "work s",
          "work ratio",
          "client CPU s",
          "server CPU s",
          "peak heap MiB",
          "live heap MiB",
          "rows written",
          "dead tuples",
          "WAL MiB");

  private final List<Run> runs;
  private final Contender yardstick;

  RunTable(List<Run> runs, Contender yardstick) {
    this.runs = runs;
    this.yardstick = yardstick;
  }

  ResultTable of(long rows, List<Contender> contenders, List<String> remarks) {
    List<List<String>> lines =
        contenders.stream().filter(contender -> !of(contender).isEmpty()).map(this::line).toList();
    return new ResultTable(
        Cells.count(rows) + " records, ratios to " + yardstick.label(), remarks, HEADER, lines);
  }

  private List<String> line(Contender contender) {
    List<Run> own = of(contender);
    Run last = own.get(own.size() - 1);
    List<String> cells = new ArrayList<>();
    cells.add(contender.description());
    cells.add(Integer.toString(own.size()));
    cells.addAll(time(contender, Measurement::wallSeconds));
    cells.addAll(time(contender, Measurement::workSeconds));
    cells.add(Cells.median(spread(own, run -> values(run.clientCpuSeconds()))));
    cells.add(Cells.median(spread(own, run -> values(run.serverCpuSeconds()))));
    cells.add(Cells.mebibytes(spread(own, run -> run.peakHeap().stream().mapToDouble(x -> x))));
    cells.add(Cells.mebibytes(spread(own, run -> run.liveHeap().stream().mapToDouble(x -> x))));
    cells.add(Cells.count(last.writes().rows()));
    cells.add(Cells.count(last.writes().deadTuples()));
    cells.add(
        Cells.mebibytes(Spread.of(own.stream().map(run -> (double) run.walBytes()).toList())));
    return cells;
  }

  private List<String> time(Contender contender, Function<Measurement, Double> seconds) {
    Optional<Spread> spread = spread(of(contender), run -> DoubleStream.of(seconds.apply(run)));
    Optional<Spread> base = spread(of(yardstick), run -> DoubleStream.of(seconds.apply(run)));
    OptionalDouble ratio =
        spread.isPresent() && base.isPresent()
            ? OptionalDouble.of(spread.get().median() / base.get().median())
            : OptionalDouble.empty();
    return List.of(spread.map(Cells::seconds).orElse(""), Cells.twoDigits(ratio));
  }

  private List<Run> of(Contender contender) {
    return runs.stream().filter(run -> run.contender() == contender).toList();
  }

  private static Optional<Spread> spread(
      List<Run> runs, Function<Measurement, DoubleStream> values) {
    Stream<Double> all = runs.stream().flatMap(run -> values.apply(run.measurement()).boxed());
    return Spread.of(all.toList());
  }

  private static DoubleStream values(OptionalDouble value) {
    return value.stream();
  }
}
