package io.gfg.customers.sink;

import io.gfg.customers.model.Described;
import io.gfg.customers.model.Extras;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** The JSON text of described values, as file sinks write it. */
public final class JsonText {

  private JsonText() {}

  /**
   * One value as a JSON object.
   *
   * @param value the value
   * @return compact JSON
   */
  public static String of(Described value) {
    return text(generator -> JsonValues.write(generator, value));
  }

  /**
   * Several values as a JSON array.
   *
   * @param values the values, in order
   * @return compact JSON
   */
  public static String of(List<? extends Described> values) {
    return ofValues(values);
  }

  /**
   * Unknown keys as a JSON object.
   *
   * @param extras the keys with their values
   * @return compact JSON
   */
  public static String of(Extras extras) {
    return text(generator -> JsonValues.write(generator, extras));
  }

  static String ofValues(List<?> values) {
    return text(generator -> JsonValues.writeValue(generator, values));
  }

  private static String text(Consumer<JsonGenerator> writing) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = JsonValues.generator(text)) {
      writing.accept(generator);
    }
    return text.toString();
  }
}
