package io.gfg.customers.source;

import io.gfg.customers.model.Extras;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads a record that holds nothing unusual: keys in a known order, ASCII text without escapes,
 * numbers of at most 18 digits without exponent, no nesting. Nearly every record of a real file is
 * one. At anything else it gives up, and the JSON parser decides what the record is; so this class
 * never rejects, and never accepts what the parser would not.
 */
final class PlainObject extends PlainCursor {

  /** Whole numbers this short fit 32 bits. */
  private static final int INT_DIGITS = 9;

  private final KeyOrder order;
  private final @Nullable Object[] values = RawCustomer.noValues();
  private Map<String, String> extras = Map.of();

  private PlainObject(ReadOptions options, KeyOrder order, byte[] bytes, int from, int to) {
    super(options);
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
    if (!passesText()) {
      return false;
    }
    keep(ordinal, ordinal < 0 ? null : ascii(start, at - 1));
    return true;
  }

  private boolean readLiteral(byte[] literal, int ordinal, @Nullable Boolean value) {
    keep(ordinal, value);
    return passes(literal);
  }

  private boolean readNumber(int ordinal) {
    if (!passesNumber() || (scale == 0 && digits > INT_DIGITS)) {
      return false;
    }
    keepNumber(ordinal);
    return true;
  }

  private void keepNumber(int ordinal) {
    if (ordinal >= 0) {
      values[ordinal] = scale == 0 ? (Object) (int) unscaled : BigDecimal.valueOf(unscaled, scale);
    }
  }

  private void keep(int ordinal, @Nullable Object value) {
    if (ordinal >= 0) {
      values[ordinal] = RawCustomer.stored(value);
    }
  }
}
