package io.gfg.customers.fuzz;

import io.gfg.customers.model.CustomerField;
import io.gfg.customers.source.MalformedRecord;
import io.gfg.customers.source.NestedValue;
import io.gfg.customers.source.RawCustomer;
import io.gfg.customers.source.ReadRecord;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** What a record holds, as text, wherever it stands. */
final class Content {

  private Content() {}

  static String of(ReadRecord record) {
    return record instanceof MalformedRecord malformed
        ? malformed.reason().rule()
        : values((RawCustomer) record);
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
    if (value == null) {
      return "null";
    }
    Object shown = value instanceof NestedValue nested ? nested.json() : value;
    return value.getClass().getSimpleName() + ":" + shown;
  }
}
