package io.gfg.customers.report.content;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Rounds a number to the middle of a bucket that is 1 % wide, so that it moves by 0.5 % at most.
 */
final class LogBuckets {

  private static final double WIDTH = Math.log(1.01);
  private static final MathContext DIGITS = new MathContext(4);

  private LogBuckets() {}

  static BigDecimal middle(BigDecimal number) {
    if (number.signum() == 0) {
      return BigDecimal.ZERO;
    }
    double bucket = StrictMath.floor(StrictMath.log(number.abs().doubleValue()) / WIDTH);
    BigDecimal middle = BigDecimal.valueOf(StrictMath.exp((bucket + 0.5) * WIDTH)).round(DIGITS);
    return number.signum() < 0 ? middle.negate() : middle;
  }
}
