package io.gfg.customers.benchmarks.parts;

import io.gfg.customers.cleaning.CleaningPolicy;
import io.gfg.customers.decoding.CustomerDecoder;
import io.gfg.customers.source.RawCustomer;
import io.gfg.customers.source.ReadOptions;
import io.gfg.customers.source.RecordDecoder;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** From the bytes of one line to a record, beside Jackson's walk over the same bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(SampleRecords.COUNT)
public class DecodeBenchmark {

  private final RecordDecoder records = RecordDecoder.of(ReadOptions.defaults());
  private final CustomerDecoder customers = CleaningPolicy.standard().decoder();

  /**
   * The yardstick.
   *
   * @param sample the bytes
   * @return the number of tokens
   */
  @Benchmark
  public long walkTokens(SampleRecords sample) {
    return TokenWalk.over(sample.text);
  }

  /**
   * From bytes to the values that stand there.
   *
   * @param sample the bytes
   * @param blackhole takes the records
   */
  @Benchmark
  public void read(SampleRecords sample, Blackhole blackhole) {
    sample.lines.forEach(line -> blackhole.consume(SampleRecords.read(records, line)));
  }

  /**
   * From bytes to values of the columns' types.
   *
   * @param sample the bytes
   * @param blackhole takes the records
   */
  @Benchmark
  public void readAndDecode(SampleRecords sample, Blackhole blackhole) {
    for (byte[] line : sample.lines) {
      RawCustomer raw = (RawCustomer) SampleRecords.read(records, line);
      blackhole.consume(customers.decode(raw));
    }
  }

  /**
   * From values that stand there to values of the columns' types.
   *
   * @param sample the records as read
   * @param blackhole takes the records
   */
  @Benchmark
  public void decode(SampleRecords sample, Blackhole blackhole) {
    sample.raw.forEach(raw -> blackhole.consume(customers.decode(raw)));
  }
}
