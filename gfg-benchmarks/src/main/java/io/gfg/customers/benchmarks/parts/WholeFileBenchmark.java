package io.gfg.customers.benchmarks.parts;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A whole file without a database; every task is worth its ratio to Jackson's walk. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(SampleFile.ROWS)
public class WholeFileBenchmark {

  /** What is done. */
  @Param public FileTask task = FileTask.WALK_TOKENS;

  /**
   * Does it.
   *
   * @param sample the file
   * @return tokens or customers
   * @throws IOException if the file cannot be read
   */
  @Benchmark
  public long file(SampleFile sample) throws IOException {
    return task.run(sample.file());
  }
}
