package io.gfg.customers.benchmarks.parts;

import io.gfg.customers.cleaning.Cleaner;
import io.gfg.customers.cleaning.CleaningPolicy;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * From a record as read to its outcome, by all rules of the standard policy. Decoding is part of
 * it: {@link DecodeBenchmark#decode} tells how much.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(SampleRecords.COUNT)
public class CleanBenchmark {

  private final Cleaner cleaner =
      Cleaner.of(CleaningPolicy.standard(), CleaningPolicy.standard().rules());

  /**
   * Decodes, repairs and judges.
   *
   * @param sample the records as read
   * @param blackhole takes the outcomes
   */
  @Benchmark
  public void decodeAndClean(SampleRecords sample, Blackhole blackhole) {
    sample.raw.forEach(raw -> blackhole.consume(cleaner.clean(raw)));
  }
}
