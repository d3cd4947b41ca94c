package io.gfg.customers.discovery;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares of rows as exact decimals and as people read them. */
public final class Share {

  private static final int DIGITS = 6;

  private Share() {}

  /** Part of whole to six digits; zero of zero is zero. */
  static BigDecimal of(long part, long whole) {
    return whole == 0
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(part)
            .divide(BigDecimal.valueOf(whole), DIGITS, RoundingMode.HALF_EVEN);
  }

  /** Whether part exceeds a share of the whole given in thousandths. */
  static boolean exceeds(long part, long whole, int perMille) {
    return part * 1000 > whole * perMille;
  }

  /**
   * A share in words.
   *
   * @param part how many
   * @param whole of how many
   * @return for example {@code 43,600 of 46,279 (94.21 %)}
   */
  public static String inWords(long part, long whole) {
    BigDecimal percent = of(part, whole).movePointRight(2).setScale(2, RoundingMode.HALF_EVEN);
    return Counts.inWords(part) + " of " + Counts.inWords(whole) + " (" + percent + " %)";
  }
}
