package io.gfg.customers.jooq.load;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads COPY's text format as PostgreSQL documents it, written down without a look at CopyText. */
final class CopyTextReader {

  private CopyTextReader() {}

  static List<List<@Nullable String>> read(String text) {
    List<List<@Nullable String>> rows = new ArrayList<>();
    List<@Nullable String> row = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char one = text.charAt(i);
      if (one == '\t' || one == '\n') {
        row.add(cell(text.substring(start, i)));
        start = i + 1;
      }
      if (one == '\n') {
        rows.add(row);
        row = new ArrayList<>();
      }
    }
    if (start != text.length() || !row.isEmpty()) {
      throw new AssertionError("the last row does not end");
    }
    return rows;
  }

  private static @Nullable String cell(String written) {
    if (written.equals("\\N")) {
      return null;
    }
    StringBuilder cell = new StringBuilder();
    for (int i = 0; i < written.length(); i++) {
      char one = written.charAt(i);
      if (one == '\r') {
        throw new AssertionError("a carriage return that is not escaped ends a row");
      }
      cell.append(one == '\\' ? escaped(written.charAt(++i)) : one);
    }
    return cell.toString();
  }

  private static char escaped(char letter) {
    return switch (letter) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'v' -> '\u000B';
      default -> letter;
    };
  }

  /** The text that PostgreSQL is to find in a cell. */
  static @Nullable String shown(@Nullable Object value) {
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    if (value instanceof Boolean flag) {
      return flag ? "t" : "f";
    }
    return value == null ? null : value.toString();
  }
}
