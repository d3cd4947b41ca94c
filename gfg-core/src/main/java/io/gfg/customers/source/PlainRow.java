package io.gfg.customers.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Fills rows from records that hold nothing unusual: keys in the order of the record before, ASCII
 * text without escapes, numbers of at most 18 digits without exponent, no nesting. At anything else
 * it gives up, and the JSON parser decides what the record is; so this class never rejects, and
 * never accepts what the parser would not.
 *
 * <p>Thread-safety: one thread at a time.
 */
final class PlainRow {

  private static final byte[] NULL = {'n', 'u', 'l', 'l'};
  private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
  private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};

  private final int longestText;
  private final int longestNumber;
  private byte[][] tokens = {};
  private int[] columns = {};
  private byte[] bytes = {};
  private int at;
  private int to;

  PlainRow(ReadOptions options) {
    this.longestText = options.maxStringLength();
    this.longestNumber = Math.min(options.maxNumberLength(), DecimalText.DIGITS + 2);
  }

  /** Expects the keys of a record that was parsed, in the order in which they stood. */
  void learn(List<String> names, List<Integer> numbers) {
    List<byte[]> written = new ArrayList<>();
    names.forEach(
        name -> written.add((JsonText.quote(name) + ':').getBytes(StandardCharsets.UTF_8)));
    tokens = written.toArray(byte[][]::new);
    columns = numbers.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Whether the record was plain; if it was not, what the row holds means nothing. */
  boolean read(RecordSlice slice, TableRow row) {
    bytes = slice.buffer();
    at = slice.offset();
    to = slice.end();
    return tokens.length > 0 && readMembers(row) && JsonText.skipSpace(bytes, at, to) == to;
  }

  private boolean readMembers(TableRow row) {
    skipBlanks();
    if (!passes('{')) {
      return false;
    }
    int key = -1;
    do {
      skipBlanks();
      key = find(key + 1);
      if (key < 0) {
        return false;
      }
      at += tokens[key].length;
      skipBlanks();
      if (!readValue(row, columns[key])) {
        return false;
      }
      skipBlanks();
    } while (passes(','));
    return passes('}');
  }

  private int find(int from) {
    for (int i = from; i < tokens.length; i++) {
      int end = at + tokens[i].length;
      if (end <= to && Arrays.equals(bytes, at, end, tokens[i], 0, tokens[i].length)) {
        return i;
      }
    }
    return -1;
  }

  private boolean readValue(TableRow row, int column) {
    if (at >= to) {
      return false;
    }
    return switch (bytes[at]) {
      case '"' -> readText(row, column);
      case 'n' -> {
        row.setNull(column);
        yield passes(NULL);
      }
      case 't' -> {
        row.setBoolean(column, true);
        yield passes(TRUE);
      }
      case 'f' -> {
        row.setBoolean(column, false);
        yield passes(FALSE);
      }
      default -> readNumber(row, column);
    };
  }

  private boolean readText(TableRow row, int column) {
    int start = at + 1;
    int end = start;
    while (end < to && bytes[end] != '"') {
      if (bytes[end] < ' ' || bytes[end] == '\\') { // what is not ASCII is negative
        return false;
      }
      end++;
    }
    if (end >= to || end - start > longestText) {
      return false;
    }
    at = end + 1;
    row.setText(column, new String(bytes, start, end - start, StandardCharsets.ISO_8859_1));
    return true;
  }

  private boolean readNumber(TableRow row, int column) {
    int start = at;
    boolean negative = passes('-');
    int firstDigit = at;
    long digits = readDigits(0);
    int whole = at - firstDigit;
    if (whole == 0 || (whole > 1 && bytes[firstDigit] == '0')) {
      return false;
    }
    int places = 0;
    if (passes('.')) {
      int point = at;
      digits = readDigits(digits);
      places = at - point;
      if (places == 0) {
        return false;
      }
    }
    if (whole + places > DecimalText.DIGITS || at - start > longestNumber) {
      return false;
    }
    row.setNumber(column, negative ? -digits : digits, places);
    return true;
  }

  /** Appends digits to a number; more than 64 bits hold wrap around and are given up later. */
  private long readDigits(long number) {
    long appended = number;
    int i = at;
    while (i < to) {
      int digit = bytes[i] - '0';
      if (digit < 0 || digit > 9) {
        break;
      }
      appended = appended * 10 + digit;
      i++;
    }
    at = i;
    return appended;
  }

  private boolean passes(byte[] literal) {
    for (byte expected : literal) {
      if (!passes(expected)) {
        return false;
      }
    }
    return true;
  }

  private boolean passes(int expected) {
    if (at < to && bytes[at] == expected) {
      at++;
      return true;
    }
    return false;
  }

  private void skipBlanks() {
    while (at < to && (bytes[at] == ' ' || bytes[at] == '\t')) {
      at++;
    }
  }
}
