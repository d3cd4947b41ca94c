package io.gfg.customers.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value of a JSON text, read as what it should be.
 *
 * @param path where it stands in the object, such as {@code columns[3].nulls}
 * @param place the file, the line and the column
 * @param value a map, a list, a text, a decimal, true, false, or null
 */
record JsonValue(String path, String place, @Nullable Object value) {

  private static final int SHOWN = 40;

  /** More places than any number of a table has; an exponent must not fill the memory. */
  private static final int MOST_PLACES = 1000;

  /** A member that must be there. */
  JsonValue member(String name) {
    JsonValue member = members().get(name);
    if (member == null) {
      throw error(path + " lacks " + name);
    }
    return member;
  }

  /** A member that may be null or, in a file of an older minor version, not there. */
  <T> @Nullable T orNull(String name, Function<JsonValue, T> reading) {
    JsonValue member = members().get(name);
    return member == null || member.value == null ? null : reading.apply(member);
  }

  <T> List<T> list(String name, Function<JsonValue, T> reading) {
    return member(name).elements().stream().map(reading).toList();
  }

  List<String> texts(String name) {
    return list(name, JsonValue::asText);
  }

  String text(String name) {
    return member(name).asText();
  }

  long count(String name) {
    return member(name).asCount();
  }

  int smallCount(String name) {
    JsonValue member = member(name);
    long count = member.asCount();
    if (count < 0 || count > Short.MAX_VALUE) {
      throw member.wrong("from 0 to " + Short.MAX_VALUE);
    }
    return (int) count;
  }

  BigDecimal decimal(String name) {
    return member(name).asDecimal();
  }

  <E extends Enum<E>> E constant(String name, Class<E> type) {
    return member(name).asConstant(type);
  }

  String asText() {
    if (value instanceof String text) {
      return text;
    }
    throw wrong("a text");
  }

  BigDecimal asDecimal() {
    if (value instanceof BigDecimal number && Math.abs(number.scale()) <= MOST_PLACES) {
      return number;
    }
    throw wrong("a number of at most " + MOST_PLACES + " places");
  }

  long asCount() {
    try {
      return asDecimal().longValueExact();
    } catch (ArithmeticException notWhole) {
      throw wrong("a whole number of 64 bits");
    }
  }

  boolean asBoolean() {
    if (value instanceof Boolean flag) {
      return flag;
    }
    throw wrong("true or false");
  }

  <E extends Enum<E>> E asConstant(Class<E> type) {
    String text = asText();
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(text.toUpperCase(Locale.ROOT))) {
        return constant;
      }
    }
    throw error(path + " is " + shown() + ", which this version does not know; update gfg");
  }

  @SuppressWarnings("unchecked") // made by JsonTree
  List<JsonValue> elements() {
    if (value instanceof List<?> list) {
      return (List<JsonValue>) list;
    }
    throw wrong("a list");
  }

  @SuppressWarnings("unchecked") // made by JsonTree
  private Map<String, JsonValue> members() {
    if (value instanceof Map<?, ?> map) {
      return (Map<String, JsonValue>) map;
    }
    throw wrong("an object");
  }

  ProfileFileException error(String message) {
    return new ProfileFileException(message + ": " + place);
  }

  private ProfileFileException wrong(String what) {
    return error(path + " must be " + what + ", not " + shown());
  }

  private String shown() {
    if (value instanceof Map) {
      return "an object";
    }
    if (value instanceof List) {
      return "a list";
    }
    String text = String.valueOf(value);
    return value instanceof String
        ? "'" + (text.length() > SHOWN ? text.substring(0, SHOWN) + "..." : text) + "'"
        : text;
  }
}
