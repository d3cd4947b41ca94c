package io.gfg.customers.report.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers and names as people read them, the same in every locale. */
final class Words {

  private static final BigDecimal SMALLEST = new BigDecimal("0.0001");
  private static final BigDecimal LARGEST = new BigDecimal("0.9999");

  private Words() {}

  /** For example {@code 46,279}. */
  static String count(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** For example {@code 1 row}, {@code 249 rows}. */
  static String counted(long count, String noun) {
    return count(count) + " " + (count == 1 ? noun : noun + "s");
  }

  /** With all the digits it has, for example {@code 354,700.2}. */
  static String number(BigDecimal value) {
    BigDecimal shortest = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    return String.format(Locale.ROOT, "%,." + Math.max(0, shortest.scale()) + "f", shortest);
  }

  /** A share in percent with two decimals; what is not quite none or all is never called so. */
  static String percent(BigDecimal share) {
    if (share.signum() > 0 && share.compareTo(SMALLEST) < 0) {
      return "< 0.01 %";
    }
    if (share.compareTo(BigDecimal.ONE) < 0 && share.compareTo(LARGEST) > 0) {
      return "> 99.99 %";
    }
    return number(share.movePointRight(2).setScale(2, RoundingMode.HALF_EVEN)) + " %";
  }

  static BigDecimal share(long part, long whole) {
    return whole == 0
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 6, RoundingMode.HALF_EVEN);
  }

  /** A constant's name in lower case, for example {@code wrong unit}. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The same with a capital, for example {@code Wrong unit}. */
  static String title(Enum<?> constant) {
    String words = of(constant);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
