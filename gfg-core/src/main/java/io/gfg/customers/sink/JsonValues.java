package io.gfg.customers.sink;

import io.gfg.customers.model.Described;
import io.gfg.customers.model.Extras;
import java.io.OutputStream;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes described values as JSON. */
final class JsonValues {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .rootValueSeparator((String) null)
          .build();

  private JsonValues() {}

  static JsonGenerator generator(OutputStream out) {
    return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
  }

  static JsonGenerator generator(Writer out) {
    return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
  }

  static void write(JsonGenerator generator, Described value) {
    generator.writeStartObject();
    value.describe(
        (name, field) -> {
          if (field instanceof Extras extras) {
            writeExtras(generator, extras);
          } else {
            generator.writeName(name);
            writeValue(generator, field);
          }
        });
    generator.writeEndObject();
  }

  static void write(JsonGenerator generator, Extras extras) {
    generator.writeStartObject();
    writeExtras(generator, extras);
    generator.writeEndObject();
  }

  static void writeValue(JsonGenerator generator, @Nullable Object value) {
    if (value == null) {
      generator.writeNull();
    } else if (value instanceof String text) {
      generator.writeString(text);
    } else if (value instanceof Integer number) {
      generator.writeNumber(number.intValue());
    } else if (value instanceof BigDecimal number) {
      generator.writeNumber(number);
    } else {
      writeLessCommon(generator, value);
    }
  }

  private static void writeLessCommon(JsonGenerator generator, Object value) {
    if (value instanceof Boolean flag) {
      generator.writeBoolean(flag);
    } else if (value instanceof Long number) {
      generator.writeNumber(number.longValue());
    } else if (value instanceof Described nested) {
      write(generator, nested);
    } else if (value instanceof List<?> list) {
      generator.writeStartArray();
      list.forEach(element -> writeValue(generator, element));
      generator.writeEndArray();
    } else {
      throw new IllegalArgumentException(
          "no described value may be a " + value.getClass().getName());
    }
  }

  /** Unknown keys stand beside the known ones, as they did in the source. */
  private static void writeExtras(JsonGenerator generator, Extras extras) {
    extras
        .values()
        .forEach(
            (name, json) -> {
              generator.writeName(name);
              generator.writeRawValue(json);
            });
  }
}
