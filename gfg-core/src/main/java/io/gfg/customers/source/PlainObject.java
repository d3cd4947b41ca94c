package io.gfg.customers.source;

import io.gfg.customers.model.CustomerField;
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

  private final RawValues values = new RawValues();
  private Map<String, String> extras = Map.of();

  private PlainObject(ReadOptions options, KeyOrder order, byte[] bytes, int from, int to) {
    super(options, order);
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

  private boolean readMember(int key) {
    CustomerField<?> field = order.field(key);
    return field == null ? readExtra(key) : readValue(field);
  }

  private boolean readExtra(int key) {
    int start = at;
    if (!passesValue()) {
      return false;
    }
    if (extras.isEmpty()) {
      extras = new TreeMap<>();
    }
    extras.put(order.name(key), ascii(start, at));
    return true;
  }

  private boolean readValue(CustomerField<?> field) {
    if (passesDigit()) { // most values of a file
      values.setInt(field, digit);
      return true;
    }
    if (at >= to) {
      return false;
    }
    return switch (bytes[at]) {
      case '"' -> readText(field);
      case 'n' -> readLiteral(NULL, field, null);
      case 't' -> readLiteral(TRUE, field, true);
      case 'f' -> readLiteral(FALSE, field, false);
      default -> readNumber(field);
    };
  }

  private boolean readText(CustomerField<?> field) {
    int start = at + 1;
    if (!passesText()) {
      return false;
    }
    values.setAscii(field, ascii(start, at - 1));
    return true;
  }

  private boolean readLiteral(byte[] literal, CustomerField<?> field, @Nullable Boolean value) {
    values.set(field, value);
    return passes(literal);
  }

  private boolean readNumber(CustomerField<?> field) {
    if (!passesShortNumber()) {
      return false;
    }
    if (scale == 0) {
      values.setInt(field, (int) unscaled);
    } else {
      values.setDecimal(field, BigDecimal.valueOf(unscaled, scale));
    }
    return true;
  }

  private boolean passesValue() {
    if (at >= to) {
      return false;
    }
    return switch (bytes[at]) {
      case '"' -> passesText();
      case 'n' -> passes(NULL);
      case 't' -> passes(TRUE);
      case 'f' -> passes(FALSE);
      default -> passesShortNumber();
    };
  }

  /** Whole numbers that may not fit 32 bits are left to the parser. */
  private boolean passesShortNumber() {
    return passesNumber() && (scale > 0 || digits <= INT_DIGITS);
  }
}
