package io.gfg.customers.discovery;

import io.gfg.customers.source.TableRow;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Ways to write true, false and numbers as text. */
final class Encodings {

  private static final List<Set<String>> BOOLEANS =
      List.of(
          Set.of("y", "n"),
          Set.of("yes", "no"),
          Set.of("true", "false"),
          Set.of("t", "f"),
          Set.of("1", "0"));

  private Encodings() {}

  /** The encoding, if the texts are those of true and of false, in any case, with any space. */
  static Optional<String> ofBooleans(Set<String> texts) {
    Set<String> plain = new TreeSet<>();
    texts.forEach(text -> plain.add(text.strip().toLowerCase(Locale.ROOT)));
    return BOOLEANS.stream()
        .filter(plain::equals)
        .findFirst()
        .map(known -> String.join("-", texts));
  }

  /** Whether a text of one of the encodings stands for true. */
  static boolean isTrue(String text) {
    String plain = text.strip().toLowerCase(Locale.ROOT);
    return plain.startsWith("y") || plain.startsWith("t") || plain.equals("1");
  }

  /** Whether a cell with text is a number as {@link #isNumber(String)} has it. */
  static boolean isNumber(TableRow row, int column) {
    int length = row.length(column);
    return length > 0
        && isPartOfNumber(row.charAt(column, 0))
        && isPartOfNumber(row.charAt(column, length - 1))
        && isPartOfNumber(row.charAt(column, length / 2))
        && isNumber(row.text(column));
  }

  /** Three looks tell nearly always, so that no object need be made. */
  private static boolean isPartOfNumber(char character) {
    boolean digit = character >= '0' && character <= '9';
    return digit || character == '-' || character == '.' || isSpace(character);
  }

  /** Whether a text is a decimal number, perhaps between spaces; without a leading zero. */
  static boolean isNumber(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    int start = from < to && text.charAt(from) == '-' ? from + 1 : from;
    int point = digits(text, start, to);
    boolean whole = point > start && (point == start + 1 || text.charAt(start) != '0');
    if (!whole || point == to) {
      return whole;
    }
    return text.charAt(point) == '.' && point + 1 < to && digits(text, point + 1, to) == to;
  }

  private static int digits(String text, int from, int to) {
    int at = from;
    while (at < to && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }

  private static boolean isSpace(char character) {
    return character == ' ' || (character >= '\t' && character <= '\r');
  }
}
