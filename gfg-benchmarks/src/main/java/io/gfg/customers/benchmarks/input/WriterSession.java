package io.gfg.customers.benchmarks.input;

import io.gfg.customers.model.Customer;
import io.gfg.customers.sink.Sink;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Hands customers to a function. What was handed on stays so if the run starts over. */
final class WriterSession implements Sink.Session<Customer, Long> {

  private final CustomerWriter writer;
  private long written;

  WriterSession(CustomerWriter writer) {
    this.writer = writer;
  }

  @Override
  public void write(Customer customer) {
    try {
      writer.write(customer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    written++;
  }

  @Override
  public Long commit() {
    return written;
  }

  @Override
  public void close() {
    // what it writes to is another's
  }

  /** Takes a customer. */
  interface CustomerWriter {

    void write(Customer customer) throws IOException;
  }
}
