package io.gfg.customers.source;

import io.gfg.customers.model.CustomerField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes what was read as short lines that a test can hold against what it expects. */
final class Outcomes {

  private static final Pattern PLACE =
      Pattern.compile(" at .*:(\\d+), column (\\d+) \\(byte (\\d+)\\)$");

  private Outcomes() {}

  /** Each record as {@code line@byte content}, at last an error as {@code error message}. */
  static List<String> of(CustomerSource source) {
    List<String> outcomes = new ArrayList<>();
    try (RecordReader reader = source.open()) {
      while (reader.hasNext()) {
        outcomes.add(of(reader.next()));
      }
    } catch (SourceException error) {
      outcomes.add("error " + error.getMessage());
    }
    return outcomes;
  }

  static String of(ReadRecord record) {
    String place = record.position().line() + "@" + record.position().byteOffset() + " ";
    return place
        + (record instanceof MalformedRecord malformed
            ? malformed(malformed)
            : values((RawCustomer) record));
  }

  private static String malformed(MalformedRecord record) {
    Matcher place = PLACE.matcher(record.reason().message());
    return record.reason().rule()
        + (place.find() ? " " + place.group(1) + ":" + place.group(2) + "@" + place.group(3) : "");
  }

  private static String values(RawCustomer record) {
    StringJoiner values = new StringJoiner(" ");
    for (CustomerField<?> field : CustomerField.all()) {
      if (record.has(field)) {
        values.add(field.name() + "=" + value(record.get(field)));
      }
    }
    record.extras().values().forEach((key, json) -> values.add("+" + key + "=" + json));
    return values.toString();
  }

  private static String value(@Nullable Object value) {
    if (value instanceof BigDecimal number) {
      return number.unscaledValue() + "e" + -number.scale();
    }
    if (value instanceof String text) {
      return "'" + text + "'";
    }
    return value instanceof NestedValue nested ? "json" + nested.json() : String.valueOf(value);
  }
}
