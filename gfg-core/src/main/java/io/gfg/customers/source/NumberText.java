package io.gfg.customers.source;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.NumberInput;

/** Makes numbers from their JSON text: exactly as written, and without work beyond its length. */
final class NumberText {

  /** Longer whole numbers never fit 32 bits: the sign and ten digits. */
  private static final int PERHAPS_INT = 11;

  /** Beyond this Java's own parser, whose time grows with the square of the length, is slower. */
  private static final int SHORT = 500;

  private NumberText() {}

  /** An {@link Integer} if 32 bits suffice, else as {@link #decimal}. */
  static @Nullable Number parse(String text) {
    Integer whole = isWhole(text) ? whole(text) : null;
    return whole != null ? whole : decimal(text);
  }

  /** The number exactly as written, or null if its exponent is beyond 32 bits. */
  static @Nullable BigDecimal decimal(String text) {
    try {
      return text.length() <= SHORT
          ? new BigDecimal(text)
          : NumberInput.parseBigDecimal(text, true);
    } catch (NumberFormatException exponentBeyond32Bits) {
      return null;
    }
  }

  private static boolean isWhole(String text) {
    if (text.length() > PERHAPS_INT) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character != '-' && (character < '0' || character > '9')) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Integer whole(String text) {
    long value = Long.parseLong(text);
    return value == (int) value ? Integer.valueOf((int) value) : null;
  }
}
