package io.gfg.customers.benchmarks.parts;

import io.gfg.customers.model.Customer;
import io.gfg.customers.testkit.generator.CustomerGenerator;
import io.gfg.customers.testkit.generator.GeneratorSpec;
import java.util.List;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A thousand customers without any defect. */
@State(Scope.Benchmark)
public class SampleCustomers {

  private final List<Customer> customers =
      CustomerGenerator.of(GeneratorSpec.builder().rows(SampleRecords.COUNT).copies(0).build())
          .customers()
          .toList();

  /**
   * The customers.
   *
   * @return as many as {@link SampleRecords#COUNT}
   */
  public List<Customer> customers() {
    return customers;
  }
}
