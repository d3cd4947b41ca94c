package io.gfg.customers.policy;

import java.math.BigDecimal;

/** Values as YAML writes them. */
final class YamlText {

  private YamlText() {}

  static String of(Object value) {
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    return value instanceof String text ? quoted(text) : value.toString();
  }

  /** A text in double quotes; whatever is not printable is escaped. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints().forEach(point -> append(quoted, point));
    return quoted.append('"').toString();
  }

  private static void append(StringBuilder quoted, int point) {
    if (point == '"' || point == '\\') {
      quoted.append('\\').append((char) point);
    } else if (isPrintable(point)) {
      quoted.appendCodePoint(point);
    } else if (point > Character.MAX_VALUE) {
      quoted.append("\\U%08x".formatted(point));
    } else {
      quoted.append("\\u%04x".formatted(point));
    }
  }

  private static boolean isPrintable(int point) {
    boolean ascii = point >= ' ' && point <= '~';
    return ascii || (point <= Character.MAX_VALUE && Character.isLetterOrDigit(point));
  }
}
