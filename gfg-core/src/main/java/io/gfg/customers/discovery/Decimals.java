package io.gfg.customers.discovery;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Decimals in the one form in which they are kept and written. */
final class Decimals {

  private Decimals() {}

  /** Without needless zeros and without an exponent, so that equal numbers are equal. */
  static BigDecimal plain(BigDecimal number) {
    BigDecimal shortest = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }

  static @Nullable BigDecimal plainOrNull(@Nullable BigDecimal number) {
    return number == null ? null : plain(number);
  }
}
