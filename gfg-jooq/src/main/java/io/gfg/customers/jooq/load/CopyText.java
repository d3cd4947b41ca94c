package io.gfg.customers.jooq.load;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows in the text format of PostgreSQL's COPY: cells between tabs, rows between LFs, {@code
 * \N} for null, and a backslash before what would be taken for one of these.
 *
 * <p>Text that holds U+0000 must not come here: PostgreSQL has no such text.
 */
final class CopyText {

  private static final int CAPACITY = 1 << 16;

  /** Numbers of so many digits fit 64 bits. */
  private static final int LONG_DIGITS = 18;

  /** A sign, a zero, a point and the digits. */
  private static final int LONGEST_DECIMAL = LONG_DIGITS + 3;

  private static final byte[] NULL = {'\\', 'N'};

  private final CopyTarget target;
  private final byte[] buffer = new byte[CAPACITY];
  private int length;
  private boolean rowBegun;

  CopyText(CopyTarget target) {
    this.target = target;
  }

  CopyText cell(@Nullable Object value) {
    if (value == null) {
      return raw(NULL);
    }
    if (value instanceof Integer number) {
      return whole(number);
    }
    if (value instanceof BigDecimal number) {
      return decimal(number);
    }
    if (value instanceof Boolean flag) {
      return ascii(flag ? "t" : "f");
    }
    return value instanceof byte[] bytes
        ? text("\\x" + HexFormat.of().formatHex(bytes))
        : text(value.toString());
  }

  /** Most cells hold one digit: that needs no text of its own. */
  CopyText whole(int number) {
    if (number < 0 || number > 9) {
      return ascii(Integer.toString(number));
    }
    separate();
    put((byte) ('0' + number));
    return this;
  }

  /** Amounts of money and rates are short, and need no text of their own either. */
  private CopyText decimal(BigDecimal number) {
    int scale = number.scale();
    if (scale <= 0 || scale > LONG_DIGITS || number.precision() > LONG_DIGITS) {
      return ascii(number.toPlainString());
    }
    separate();
    require(LONGEST_DECIMAL);
    long unscaled = number.scaleByPowerOfTen(scale).longValue();
    if (unscaled < 0) {
      buffer[length++] = '-';
    }
    digits(Math.abs(unscaled), scale);
    return this;
  }

  /** From right to left, at least one digit before the point. */
  private void digits(long unscaled, int scale) {
    int digits = Math.max(scale + 1, countOfDigits(unscaled));
    int point = length + digits - scale;
    long left = unscaled;
    for (int i = length + digits; i >= length; i--) {
      if (i == point) {
        buffer[i] = '.';
      } else {
        buffer[i] = (byte) ('0' + left % 10);
        left /= 10;
      }
    }
    length += digits + 1;
  }

  private static int countOfDigits(long number) {
    int digits = 1;
    for (long left = number; left >= 10; left /= 10) {
      digits++;
    }
    return digits;
  }

  void endRow() {
    put((byte) '\n');
    rowBegun = false;
  }

  /** Hands the rest to the target. */
  void flush() {
    target.write(buffer, length);
    length = 0;
  }

  private CopyText raw(byte[] bytes) {
    separate();
    for (byte one : bytes) {
      put(one);
    }
    return this;
  }

  @SuppressWarnings("deprecation") // the one way to get at ASCII characters without a copy
  private CopyText ascii(String text) {
    if (text.length() >= CAPACITY) {
      return raw(text.getBytes(StandardCharsets.US_ASCII));
    }
    separate();
    require(text.length());
    text.getBytes(0, text.length(), buffer, length);
    length += text.length();
    return this;
  }

  private CopyText text(String text) {
    separate();
    for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
      putEscaped(one);
    }
    return this;
  }

  private void putEscaped(byte one) {
    switch (one) {
      case '\\' -> putPair('\\');
      case '\n' -> putPair('n');
      case '\r' -> putPair('r');
      case '\t' -> putPair('t');
      default -> put(one);
    }
  }

  private void putPair(char escaped) {
    put((byte) '\\');
    put((byte) escaped);
  }

  private void separate() {
    if (rowBegun) {
      put((byte) '\t');
    }
    rowBegun = true;
  }

  private void put(byte one) {
    require(1);
    buffer[length++] = one;
  }

  private void require(int bytes) {
    if (length + bytes > CAPACITY) {
      flush();
    }
  }
}
