package io.gfg.customers.source;

import io.gfg.customers.model.Extras;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a record that holds nothing unusual: keys in a known order, ASCII text without escapes,
 * numbers of at most 18 digits without exponent, no nesting. Nearly every record of a real file is
 * one. At anything else it gives up, and the JSON parser decides what the record is; so this class
 * never rejects, and never accepts what the parser would not.
 */
final class PlainObject {

  /** Whole numbers this short fit 32 bits. */
  private static final int INT_DIGITS = 9;

  /** Digits this many fit 64 bits. */
  private static final int LONG_DIGITS = 18;

  private static final byte[] NULL = {'n', 'u', 'l', 'l'};
  private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
  private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};

  /** The texts of one character, such as {@code Y}. */
  private static final String[] CHARACTERS =
      IntStream.rangeClosed(0, Byte.MAX_VALUE).mapToObj(Character::toString).toArray(String[]::new);

  private final ReadOptions options;
  private final KeyOrder order;
  private final byte[] bytes;
  private final int to;
  private final @Nullable Object[] values = RawCustomer.noValues();
  private Map<String, String> extras = Map.of();
  private int at;

  private PlainObject(ReadOptions options, KeyOrder order, byte[] bytes, int from, int to) {
    this.options = options;
    this.order = order;
    this.bytes = bytes;
    this.at = from;
    this.to = to;
  }

  /**
   * The object that starts at an index, or null if it is not plain or does not end in the range.
   */
  static @Nullable PlainObject read(
      ReadOptions options, KeyOrder order, byte[] bytes, int from, int to) {
    PlainObject object = new PlainObject(options, order, bytes, from, to);
    return object.readMembers() ? object : null;
  }

  /** The index behind the closing brace. */
  int end() {
    return at;
  }

  RawCustomer in(RecordSlice slice) {
    return new RawCustomer(slice, values, Extras.of(extras));
  }

  private boolean readMembers() {
    int next = 0;
    do {
      int key = passKey(next);
      if (key < 0 || !readMember(key)) {
        return false;
      }
      next = key + 1;
    } while (!passesEnd());
    return true;
  }

  /** Passes what leads to the next value, and tells which key that was, or -1. */
  private int passKey(int next) {
    int behind = next < order.size() ? order.behindLead(next, bytes, at, to) : -1;
    if (behind >= 0) {
      at = behind;
      return next;
    }
    return searchKey(next);
  }

  /** Passes a key that is not the next, or has other blanks around it. */
  private int searchKey(int next) {
    if (!passes(next == 0 ? '{' : ',')) {
      return -1;
    }
    skipBlanks();
    int key = order.find(bytes, at, to, next);
    if (key >= 0) {
      at += order.token(key).length;
      skipBlanks();
    }
    return key;
  }

  private boolean passesEnd() {
    if (at < to && bytes[at] <= ' ') {
      skipBlanks();
    }
    return passes('}');
  }

  private boolean readMember(int key) {
    int start = at;
    int ordinal = order.ordinal(key);
    if (!readValue(ordinal)) {
      return false;
    }
    if (ordinal < 0) {
      keepExtra(order.name(key), start);
    }
    return true;
  }

  private void keepExtra(String name, int start) {
    if (extras.isEmpty()) {
      extras = new TreeMap<>();
    }
    extras.put(name, ascii(start, at));
  }

  private boolean readValue(int ordinal) {
    if (at >= to) {
      return false;
    }
    return switch (bytes[at]) {
      case '"' -> readText(ordinal);
      case 'n' -> readLiteral(NULL, ordinal, null);
      case 't' -> readLiteral(TRUE, ordinal, true);
      case 'f' -> readLiteral(FALSE, ordinal, false);
      default -> readNumber(ordinal);
    };
  }

  private boolean readText(int ordinal) {
    int start = at + 1;
    int end = ByteSearch.endOfPlainText(bytes, start, to);
    if (end >= to || bytes[end] != '"' || end - start > options.maxStringLength()) {
      return false;
    }
    at = end + 1;
    keep(ordinal, ordinal < 0 ? null : ascii(start, end));
    return true;
  }

  private boolean readLiteral(byte[] literal, int ordinal, @Nullable Boolean value) {
    for (byte expected : literal) {
      if (!passes(expected)) {
        return false;
      }
    }
    keep(ordinal, value);
    return true;
  }

  private boolean readNumber(int ordinal) {
    int start = at;
    boolean negative = passes('-');
    int firstDigit = at;
    long whole = readDigits(0);
    int wholeDigits = at - firstDigit;
    if (wholeDigits == 0 || (wholeDigits > 1 && bytes[firstDigit] == '0')) {
      return false;
    }
    int scale = 0;
    long unscaled = whole;
    if (passes('.')) {
      int firstDecimal = at;
      unscaled = readDigits(whole);
      scale = at - firstDecimal;
      if (scale == 0) {
        return false;
      }
    }
    int digits = wholeDigits + scale;
    boolean isPlain = scale == 0 ? digits <= INT_DIGITS : digits <= LONG_DIGITS;
    if (!isPlain || at - start > options.maxNumberLength()) {
      return false;
    }
    keepNumber(ordinal, negative ? -unscaled : unscaled, scale);
    return true;
  }

  private void keepNumber(int ordinal, long unscaled, int scale) {
    if (ordinal >= 0) {
      values[ordinal] = scale == 0 ? (Object) (int) unscaled : BigDecimal.valueOf(unscaled, scale);
    }
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

  private void keep(int ordinal, @Nullable Object value) {
    if (ordinal >= 0) {
      values[ordinal] = RawCustomer.stored(value);
    }
  }

  private boolean passes(int expected) {
    if (at < to && bytes[at] == expected) {
      at++;
      return true;
    }
    return false;
  }

  /** A line feed is no blank here: it may be the end of the record. */
  private void skipBlanks() {
    while (at < to && (bytes[at] == ' ' || bytes[at] == '\t')) {
      at++;
    }
  }

  private String ascii(int from, int end) {
    return end - from == 1
        ? CHARACTERS[bytes[from]]
        : new String(bytes, from, end - from, StandardCharsets.ISO_8859_1);
  }
}
