package io.gfg.customers.benchmarks.parts;

import io.gfg.customers.cleaning.CleaningPolicy;
import io.gfg.customers.discovery.InspectOptions;
import io.gfg.customers.discovery.TableInspector;
import io.gfg.customers.discovery.TableProfile;
import io.gfg.customers.inspection.CustomerProfile;
import io.gfg.customers.inspection.Inspector;
import io.gfg.customers.source.CustomerSource;
import io.gfg.customers.source.TableSource;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Rows a second of both inspectors, reading included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@OperationsPerInvocation(SampleFile.ROWS)
public class InspectBenchmark {

  /** How many threads the inspector of tables uses. */
  @Param({"1", "2"})
  public int threads;

  /**
   * The inspector of customers, which has one thread whatever the parameter.
   *
   * @param sample the file
   * @return the profile
   */
  @Benchmark
  public CustomerProfile customers(SampleFile sample) {
    return Inspector.inspect(CustomerSource.of(sample.file()), CleaningPolicy.standard().decoder());
  }

  /**
   * The inspector of any table.
   *
   * @param sample the file
   * @return the profile
   */
  @Benchmark
  public TableProfile table(SampleFile sample) {
    return TableInspector.of(InspectOptions.defaults().withThreads(threads))
        .inspect(TableSource.of(sample.file()));
  }
}
