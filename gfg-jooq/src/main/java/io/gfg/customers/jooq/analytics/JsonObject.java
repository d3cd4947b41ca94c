package io.gfg.customers.jooq.analytics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A JSON object read whole. What is missing or of another type is an {@link
 * IllegalArgumentException} that names the key.
 */
record JsonObject(Map<String, @Nullable Object> values) {

  private static final JsonFactory JSON = new JsonFactory();

  static List<JsonObject> listOf(String json) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
      parser.nextToken();
      return elements(JsonObject.class, value(parser), "the whole");
    } catch (JacksonException malformed) {
      throw new IllegalArgumentException("no JSON: " + malformed.getOriginalMessage(), malformed);
    }
  }

  private static @Nullable Object value(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> null;
    };
  }

  private static JsonObject object(JsonParser parser) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      parser.nextToken();
      values.put(key, value(parser));
    }
    return new JsonObject(values);
  }

  private static List<@Nullable Object> array(JsonParser parser) {
    List<@Nullable Object> values = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      values.add(value(parser));
    }
    return values;
  }

  @Nullable Object find(String key) {
    return values.get(key);
  }

  String text(String key) {
    return typed(String.class, find(key), key);
  }

  BigDecimal decimal(String key) {
    return typed(BigDecimal.class, find(key), key);
  }

  @Nullable BigDecimal findDecimal(String key) {
    return find(key) == null ? null : decimal(key);
  }

  long whole(String key) {
    return decimal(key).longValueExact();
  }

  boolean flag(String key) {
    return typed(Boolean.class, find(key), key);
  }

  List<JsonObject> objects(String key) {
    return elements(JsonObject.class, find(key), key);
  }

  JsonObject object(String key) {
    return typed(JsonObject.class, find(key), key);
  }

  List<String> texts(String key) {
    return elements(String.class, find(key), key);
  }

  /** An enum constant, in whatever case it was written. */
  <E extends Enum<E>> E constant(String key, Class<E> type) {
    return Enum.valueOf(type, text(key).toUpperCase(Locale.ROOT));
  }

  private static <T> List<T> elements(Class<T> type, @Nullable Object list, String key) {
    List<T> elements = new ArrayList<>();
    for (Object element : typed(List.class, list, key)) {
      elements.add(typed(type, element, key));
    }
    return elements;
  }

  private static <T> T typed(Class<T> type, @Nullable Object value, String key) {
    if (!type.isInstance(value)) {
      throw new IllegalArgumentException(key + " is no " + type.getSimpleName());
    }
    return type.cast(value);
  }
}
