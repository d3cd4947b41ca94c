package io.gfg.customers.testkit.contract;

import io.gfg.customers.model.Customer;
import io.gfg.customers.sink.FileReceipt;
import io.gfg.customers.sink.Sink;
import io.gfg.customers.sink.Sinks;
import io.gfg.customers.testkit.generator.CustomerGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

class NdjsonSinkTest implements SinkContract<Customer, FileReceipt> {

  @TempDir Path directory = Path.of("");

  @Override
  public Sink<Customer, FileReceipt> sink() {
    return Sinks.ndjson(file());
  }

  @Override
  public List<Customer> values() {
    return CustomerGenerator.asPublished().customers().limit(3).toList();
  }

  @Override
  public List<?> visible() {
    try {
      return Files.exists(file()) ? Files.readAllLines(file()) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file() {
    return directory.resolve("customers.ndjson");
  }
}
