package io.gfg.customers.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.model.CustomerField;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is written can be read back, however it is stored and written. */
class RoundTripTest {

  private static final BigDecimal LARGEST = BigDecimal.TEN.pow(30);

  @Property(tries = 200)
  void jsonReadsBackEqual(
      @ForAll("records") List<Map<String, Object>> records,
      @ForAll StoredForm form,
      @ForAll boolean asArray)
      throws IOException {
    String separator = asArray ? "," : "\n";
    String lines = records.stream().map(RoundTripTest::json).collect(Collectors.joining(separator));
    String text = asArray ? "[" + lines + "]" : lines;
    byte[] stored = form.store(text);
    if (form.isZip() && text.isEmpty()) {
      return; // a zip without data is refused
    }
    assertThat(read(stored, form)).isEqualTo(records);
  }

  @Property(tries = 100)
  void csvReadsBackEqual(@ForAll("rows") List<Map<String, Object>> rows, @ForAll StoredForm form)
      throws IOException {
    String text =
        rows.stream()
            .map(
                row ->
                    quoted(row.getOrDefault("customer_id", "")) + "," + row.get("orders") + "\r\n")
            .collect(Collectors.joining("", "customer_id,orders\r\n", ""));
    assertThat(read(form.store(text), form)).isEqualTo(rows);
  }

  @Provide
  Arbitrary<List<Map<String, Object>>> records() {
    Arbitrary<Object> numbers =
        Arbitraries.oneOf(
            Arbitraries.integers().map(Object.class::cast),
            Arbitraries.bigDecimals()
                .between(LARGEST.negate(), LARGEST)
                .ofScale(3)
                .map(Object.class::cast));
    Arbitrary<Object> values =
        Arbitraries.oneOf(
            numbers,
            texts().map(Object.class::cast),
            Arbitraries.of(true, false).map(Object.class::cast));
    Arbitrary<String> names = Arbitraries.of(CustomerField.all()).map(CustomerField::name);
    return Arbitraries.maps(names, values).ofMinSize(1).ofMaxSize(43).list().ofMaxSize(8);
  }

  @Provide
  Arbitrary<List<Map<String, Object>>> rows() {
    Arbitrary<Integer> orders = Arbitraries.integers();
    return texts()
        .flatMap(
            id -> orders.map(count -> Map.<String, Object>of("customer_id", id, "orders", count)))
        .list()
        .ofMaxSize(20);
  }

  /** Text without half characters, which cannot be written in UTF-8. */
  private static Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withCharRange('\0', '\uD7FF')
        .withChars('"', '\\', '\n', '\r', ',', '{', ']')
        .ofMaxLength(40);
  }

  private static List<Map<String, Object>> read(byte[] stored, StoredForm form) throws IOException {
    Path file = Files.createTempFile("gfg", ".bin");
    try {
      Files.write(file, stored);
      CustomerSource source =
          form.isEncrypted()
              ? CustomerSource.encryptedZip(file, ZipWriter.KEYWORD)
              : CustomerSource.of("x", () -> new ByteArrayInputStream(stored));
      return read(source);
    } finally {
      Files.delete(file);
    }
  }

  private static List<Map<String, Object>> read(CustomerSource source) {
    List<Map<String, Object>> records = new ArrayList<>();
    try (RecordReader reader = source.open()) {
      reader.forEachRemaining(record -> records.add(values((RawCustomer) record)));
    }
    return records;
  }

  private static Map<String, Object> values(RawCustomer record) {
    Map<String, Object> values = new HashMap<>();
    for (CustomerField<?> field : CustomerField.all()) {
      Object value = record.get(field);
      if (value != null) {
        values.put(field.name(), value);
      }
    }
    return values;
  }

  private static String json(Map<String, Object> record) {
    return record.entrySet().stream()
        .map(entry -> JsonText.quote(entry.getKey()) + ":" + json(entry.getValue()))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String json(Object value) {
    return value instanceof String text ? JsonText.quote(text) : value.toString();
  }

  private static String quoted(Object text) {
    return '"' + text.toString().replace("\"", "\"\"") + '"';
  }
}
