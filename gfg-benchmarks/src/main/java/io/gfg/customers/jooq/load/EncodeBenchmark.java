package io.gfg.customers.jooq.load;

import io.gfg.customers.benchmarks.parts.SampleCustomers;
import io.gfg.customers.benchmarks.parts.SampleRecords;
import io.gfg.customers.model.Customer;
import io.gfg.customers.model.CustomerField;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullMarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** From customers to COPY's text. In this package because the encoder is nobody else's business. */
@NullMarked
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(SampleRecords.COUNT)
public class EncodeBenchmark {

  /**
   * Encodes the columns of the file.
   *
   * @param sample the customers
   * @param blackhole takes the text
   */
  @Benchmark
  public void encode(SampleCustomers sample, Blackhole blackhole) {
    CopyText text =
        new CopyText(
            (buffer, length) -> {
              blackhole.consume(buffer);
              blackhole.consume(length);
            });
    for (Customer customer : sample.customers()) {
      for (CustomerField<?> field : CustomerField.all()) {
        text.cell(customer.get(field));
      }
      text.endRow();
    }
    text.flush();
  }
}
