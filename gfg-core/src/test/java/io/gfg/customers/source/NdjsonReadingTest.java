package io.gfg.customers.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.model.CustomerField;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NdjsonReadingTest {

  @TempDir Path folder;

  @Test
  void readsAPlainFileToItsReceipt() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("data.json"),
            "{\"orders\":3,\"revenue\":163.460,\"new\" : [1, 1.0]}\n\nnothing\n{\"orders\":null}");
    try (RecordReader reader = CustomerSource.of(file).open()) {
      RawCustomer first = (RawCustomer) reader.next();
      assertThat(first.get(CustomerField.ORDERS)).isEqualTo(3);
      assertThat(first.get(CustomerField.REVENUE)).isEqualTo(new BigDecimal("163.460"));
      assertThat(first.extras().values()).containsEntry("new", "[1,1.0]");
      MalformedRecord second = (MalformedRecord) reader.next();
      assertThat(second.reason().rule()).isEqualTo("malformed.json");
      assertThat(second.reason().message()).endsWith(" at data.json:3, column 1 (byte 49)");
      RawCustomer third = (RawCustomer) reader.next();
      assertThat(third.has(CustomerField.ORDERS)).isTrue();
      assertThat(third.has(CustomerField.ITEMS)).isFalse();
      assertThat(reader.hasNext()).isFalse();
      assertThat(reader.receipt().records()).isEqualTo(3);
      assertThat(reader.receipt().bytes()).isEqualTo(Files.size(file));
    }
  }
}
