package io.gfg.customers.source;

/** Reads a plain decimal number of JSON's grammar without making objects. Not thread-safe. */
final class DecimalText {

  /** So many digits always fit 64 bits. */
  static final int DIGITS = 18;

  private long unscaled;
  private int scale;

  /** Whether the characters are such a number, of at most {@link #DIGITS} digits. */
  boolean parse(CharSequence text) {
    int length = text.length();
    int at = length > 0 && text.charAt(0) == '-' ? 1 : 0;
    int start = at;
    int point = -1;
    long digits = 0;
    if (length - start > DIGITS + 1 || at == length) {
      return false;
    }
    for (; at < length; at++) {
      char c = text.charAt(at);
      if (c == '.' && point < 0 && at > start) {
        point = at;
      } else if (c >= '0' && c <= '9') {
        digits = digits * 10 + c - '0';
      } else {
        return false;
      }
    }
    int places = point < 0 ? 0 : length - point - 1;
    int whole = (point < 0 ? length : point) - start;
    boolean padded = whole > 1 && text.charAt(start) == '0';
    if (padded || point == length - 1 || whole + places > DIGITS) {
      return false;
    }
    unscaled = start == 1 ? -digits : digits;
    scale = places;
    return true;
  }

  long unscaled() {
    return unscaled;
  }

  int scale() {
    return scale;
  }
}
