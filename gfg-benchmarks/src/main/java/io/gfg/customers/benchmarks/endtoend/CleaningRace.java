package io.gfg.customers.benchmarks.endtoend;

import com.sun.management.OperatingSystemMXBean;
import io.gfg.customers.benchmarks.input.InputFactory;
import io.gfg.customers.benchmarks.measure.Spread;
import io.gfg.customers.benchmarks.parts.FileTask;
import io.gfg.customers.benchmarks.results.Cells;
import io.gfg.customers.benchmarks.results.ResultTable;
import io.gfg.customers.benchmarks.results.Results;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;

/**
 * Tasks over whole files without a database, in turn within one warm process: A B A B. Processor
 * time is that of the process, collections of garbage included.
 *
 * @param input makes the files
 */
public record CleaningRace(InputFactory input) {

  private static final double NANOS = 1e9;

  private static final int WARM_UPS = 3;

  private static final List<String> HEADER =
      List.of("task", "runs", "wall s", "wall ratio", "CPU s", "CPU ratio");

  /** One pass over a file. */
  private record Pass(double wallSeconds, double cpuSeconds) {}

  /**
   * Runs all tasks.
   *
   * @param sizes how many records, for each table
   * @param runs how often each task runs, beside those that warm up
   * @param progress takes a line for each size
   * @return the results
   * @throws IOException if a file cannot be read or written
   */
  public Results run(List<Long> sizes, int runs, Consumer<String> progress) throws IOException {
    List<ResultTable> tables = new ArrayList<>();
    for (long rows : sizes) {
      progress.accept("cleaning " + Cells.count(rows) + " records");
      tables.add(table(rows, passes(input.rawFile(rows).raw(), runs)));
    }
    return new Results("cleaning", Results.machine(), tables, List.of());
  }

  private static Map<FileTask, List<Pass>> passes(Path file, int runs) throws IOException {
    Map<FileTask, List<Pass>> passes = new EnumMap<>(FileTask.class);
    for (int run = 1 - WARM_UPS; run <= runs; run++) {
      for (FileTask task : FileTask.values()) {
        Pass pass = pass(task, file);
        if (run >= 1) {
          passes.computeIfAbsent(task, key -> new ArrayList<>()).add(pass);
        }
      }
    }
    return passes;
  }

  private static Pass pass(FileTask task, Path file) throws IOException {
    OperatingSystemMXBean process =
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    long cpu = process.getProcessCpuTime();
    long wall = System.nanoTime();
    long result = task.run(file);
    if (result == 0) {
      throw new IllegalStateException(task.description() + " found nothing in " + file);
    }
    return new Pass(
        (System.nanoTime() - wall) / NANOS, (process.getProcessCpuTime() - cpu) / NANOS);
  }

  private static ResultTable table(long rows, Map<FileTask, List<Pass>> passes) {
    List<Pass> yardstick = passes.getOrDefault(FileTask.WALK_TOKENS, List.of());
    List<List<String>> lines = new ArrayList<>();
    passes.forEach(
        (task, own) -> {
          List<String> cells = new ArrayList<>();
          cells.add(task.description());
          cells.add(Integer.toString(own.size()));
          cells.addAll(time(own, yardstick, Pass::wallSeconds));
          cells.addAll(time(own, yardstick, Pass::cpuSeconds));
          lines.add(cells);
        });
    return new ResultTable(Cells.count(rows) + " records", List.of(), HEADER, lines);
  }

  private static List<String> time(
      List<Pass> own, List<Pass> yardstick, ToDoubleFunction<Pass> seconds) {
    Spread spread = spread(own, seconds);
    double ratio = spread.median() / spread(yardstick, seconds).median();
    return List.of(Cells.seconds(spread), Cells.twoDigits(OptionalDouble.of(ratio)));
  }

  private static Spread spread(List<Pass> passes, ToDoubleFunction<Pass> seconds) {
    return Spread.of(passes.stream().mapToDouble(seconds).boxed().toList()).orElseThrow();
  }
}
