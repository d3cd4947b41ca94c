package io.gfg.customers.discovery;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Values as they are once a repair is applied. */
final class Repaired {

  private static final int DIGITS = 12;

  private Repaired() {}

  /** A number divided by a factor; anything else as it is. */
  static String divided(String value, long factor) {
    if (factor == 1 || value.equals("null") || value.equals("missing")) {
      return value;
    }
    BigDecimal exact = new BigDecimal(value);
    BigDecimal quotient =
        exact.divide(BigDecimal.valueOf(factor), exact.scale() + DIGITS, RoundingMode.HALF_EVEN);
    return quotient.signum() == 0 ? "0" : quotient.stripTrailingZeros().toPlainString();
  }
}
