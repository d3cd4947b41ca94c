package io.gfg.customers.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as they are kept and as people read them. */
final class Words {

  private static final int DIGITS = 6;
  private static final MathContext SHORT = new MathContext(4, RoundingMode.HALF_EVEN);

  private Words() {}

  /** To six decimal places. */
  static BigDecimal decimal(double number) {
    BigDecimal rounded = BigDecimal.valueOf(number).setScale(DIGITS, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? BigDecimal.ZERO : plain(rounded);
  }

  /** For example {@code 46,279}. */
  static String count(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** For example {@code 12.34 %}. */
  static String percent(double share) {
    return String.format(Locale.ROOT, "%.2f %%", 100 * share);
  }

  /** Four digits, for example {@code 1.072}. */
  static String number(double number) {
    return plain(BigDecimal.valueOf(number).round(SHORT)).toPlainString();
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal shortest = number.stripTrailingZeros();
    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }
}
