package io.gfg.customers.inspection;

import java.math.BigDecimal;

/**
 * Adds decimals exactly, without making one for each addition as long as 64 bits suffice. The total
 * is written with as many places as the term with the most of them.
 */
final class DecimalSum {

  /** Terms of more places are rare, and added the long way. */
  private static final int SCALES = 20;

  /** So many digits fit 64 bits with room to spare. */
  private static final int DIGITS = 17;

  private final long[] unscaled = new long[SCALES];
  private BigDecimal rest = BigDecimal.ZERO;

  /** Which scales were met, one bit each: a term of 0.00 counts, too. */
  private int scales;

  void add(BigDecimal value) {
    int scale = value.scale();
    if (scale < 0 || scale >= SCALES || value.precision() > DIGITS) {
      rest = rest.add(value);
    } else {
      add(value.scaleByPowerOfTen(scale).longValue(), scale);
    }
  }

  void merge(DecimalSum other) {
    rest = rest.add(other.rest);
    for (int scale = 0; scale < SCALES; scale++) {
      if ((other.scales & 1 << scale) != 0) {
        add(other.unscaled[scale], scale);
      }
    }
  }

  BigDecimal total() {
    BigDecimal total = rest;
    for (int scale = 0; scale < SCALES; scale++) {
      if ((scales & 1 << scale) != 0) {
        total = total.add(BigDecimal.valueOf(unscaled[scale], scale));
      }
    }
    return total;
  }

  private void add(long term, int scale) {
    long before = unscaled[scale];
    long sum = before + term;
    scales |= 1 << scale;
    if (((before ^ sum) & (term ^ sum)) < 0) { // the sign is neither's: 64 bits overflowed
      rest = rest.add(BigDecimal.valueOf(before, scale));
      sum = term;
    }
    unscaled[scale] = sum;
  }
}
