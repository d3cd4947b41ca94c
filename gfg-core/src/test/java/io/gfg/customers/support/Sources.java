package io.gfg.customers.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gfg.customers.model.RecordPosition;
import io.gfg.customers.source.CustomerSource;
import io.gfg.customers.source.RawCustomer;
import io.gfg.customers.source.ReadOptions;
import io.gfg.customers.source.ReadRecord;
import io.gfg.customers.source.RecordDecoder;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.Collection;

/** Sources in memory. */
public final class Sources {

  private Sources() {}

  /** A newline-delimited source named {@code data.json}. */
  public static CustomerSource of(Object... lines) {
    return of(Arrays.asList(lines));
  }

  /** A newline-delimited source named {@code data.json}. */
  public static CustomerSource of(Collection<?> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line).append('\n'));
    byte[] bytes = text.toString().getBytes(UTF_8);
    return CustomerSource.of("data.json", () -> new ByteArrayInputStream(bytes));
  }

  /** One line as it is read. */
  public static ReadRecord read(String json, ReadOptions options) {
    byte[] bytes = json.getBytes(UTF_8);
    RecordPosition position = new RecordPosition("data.json", null, 1, 1, 0);
    return RecordDecoder.of(options).decode(bytes, 0, bytes.length, position);
  }

  /** One well-formed line as it is read. */
  public static RawCustomer read(Object line) {
    return (RawCustomer) read(line.toString(), ReadOptions.defaults());
  }
}
