package io.gfg.customers.decoding;

import io.gfg.customers.model.CustomerField;
import io.gfg.customers.model.FieldType;
import io.gfg.customers.model.Reason;
import io.gfg.customers.source.NestedValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a column's type alone can make of a value. */
final class TypeDecoding {

  /** How many digits a decimal may have before the point, and how many behind it. */
  private static final int MAX_DIGITS = 38;

  /** An entry of an index has some 2,700 bytes. */
  private static final int MAX_TEXT_BYTES = 2_600;

  private static final int MAX_UTF8_BYTES_OF_CHAR = 3;

  private static final Pattern NUMBER =
      Pattern.compile("-?\\d{1,100}(\\.\\d{1,100})?([eE][+-]?\\d{1,9})?");

  private TypeDecoding() {}

  /** The value with the column's type, or null if the type alone does not allow it. */
  @SuppressWarnings("unchecked") // each branch gives the Java type of the column's field type
  static <T> @Nullable T decode(CustomerField<T> field, Object value) {
    return (T)
        switch (field.type()) {
          case INTEGER -> integer(value);
          case DECIMAL -> decimal(value);
          case BOOLEAN -> value instanceof Boolean ? value : null;
          case TEXT -> value instanceof String text && isStorable(text) ? text : null;
        };
  }

  /** A number written as text, or null if the column wants none or the text is none. */
  static <T> @Nullable T decodeNumber(CustomerField<T> field, String text) {
    return isNumeric(field.type()) && NUMBER.matcher(text).matches()
        ? decode(field, new BigDecimal(text))
        : null;
  }

  /** Why {@link #decode} and {@link #decodeNumber} gave nothing. */
  static Reason failure(CustomerField<?> field, Object value) {
    if (value instanceof NestedValue) {
      return reason(field, "nested", "holds an object or array; write one value");
    }
    return switch (field.type()) {
      case INTEGER, DECIMAL -> numberFailure(field, value);
      case BOOLEAN -> booleanFailure(field, value);
      case TEXT -> textFailure(field, value);
    };
  }

  private static boolean isStorable(String text) {
    return isShort(text) && StorableJson.isStorableText(text);
  }

  private static boolean isShort(String text) {
    return text.length() * MAX_UTF8_BYTES_OF_CHAR <= MAX_TEXT_BYTES
        || text.getBytes(StandardCharsets.UTF_8).length <= MAX_TEXT_BYTES;
  }

  private static @Nullable Integer integer(Object value) {
    if (value instanceof Integer whole) {
      return whole;
    }
    return value instanceof BigDecimal number && isInRange(number) ? wholeOrNull(number) : null;
  }

  private static @Nullable Integer wholeOrNull(BigDecimal number) {
    try {
      return number.intValueExact();
    } catch (ArithmeticException notAnInteger) {
      return null;
    }
  }

  private static @Nullable BigDecimal decimal(Object value) {
    if (value instanceof BigDecimal number) {
      return isInRange(number) ? number : null;
    }
    return value instanceof Integer whole ? BigDecimal.valueOf(whole) : null;
  }

  /** Looks at precision and scale only, so that 1e999999999 costs nothing. */
  private static boolean isInRange(BigDecimal number) {
    return (long) number.precision() - number.scale() <= MAX_DIGITS && number.scale() <= MAX_DIGITS;
  }

  private static boolean isNumeric(FieldType type) {
    return type == FieldType.INTEGER || type == FieldType.DECIMAL;
  }

  private static Reason numberFailure(CustomerField<?> field, Object value) {
    if (value instanceof String text) {
      return NUMBER.matcher(text).matches()
          ? numberFailure(field, new BigDecimal(text))
          : reason(field, "not-a-number", "holds text that is no number; write a number or null");
    }
    if (!(value instanceof BigDecimal number)) {
      return wrongType(field, value);
    }
    if (field.type() == FieldType.INTEGER
        && isInRange(number)
        && number.stripTrailingZeros().scale() > 0) {
      return reason(field, "not-whole", "holds a number with a fraction; write a whole number");
    }
    return reason(field, "out-of-range", "holds a number beyond " + rangeOf(field.type()));
  }

  private static String rangeOf(FieldType type) {
    return type == FieldType.INTEGER
        ? "32 bits, that is -2147483648 to 2147483647"
        : MAX_DIGITS + " digits before or behind the point";
  }

  private static Reason booleanFailure(CustomerField<?> field, Object value) {
    return value instanceof String
        ? reason(field, "not-a-boolean", "holds text that no decoder knows as true or false")
        : wrongType(field, value);
  }

  private static Reason textFailure(CustomerField<?> field, Object value) {
    if (!(value instanceof String text)) {
      return wrongType(field, value);
    }
    return isShort(text)
        ? reason(
            field,
            "unstorable",
            "holds U+0000 or half a surrogate pair, which PostgreSQL cannot store")
        : reason(
            field,
            "too-long",
            "has more than "
                + MAX_TEXT_BYTES
                + " bytes in UTF-8, which no index of PostgreSQL holds");
  }

  private static Reason wrongType(CustomerField<?> field, Object value) {
    String found =
        value instanceof Boolean ? "true or false" : value instanceof String ? "text" : "a number";
    return reason(field, "wrong-type", "holds " + found + "; write " + wanted(field.type()));
  }

  private static String wanted(FieldType type) {
    return switch (type) {
      case TEXT -> "text";
      case BOOLEAN -> "true or false";
      case INTEGER -> "a whole number";
      case DECIMAL -> "a number";
    };
  }

  private static Reason reason(CustomerField<?> field, String defect, String message) {
    return new Reason(
        field.ruleName() + "." + defect, List.of(field.name()), field.name() + " " + message);
  }
}
