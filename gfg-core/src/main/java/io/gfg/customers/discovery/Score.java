package io.gfg.customers.discovery;

import java.math.BigDecimal;

/** The probability that a finding of some confidence is true, as the mutation suite measures it. */
final class Score {

  static final BigDecimal PROVEN = new BigDecimal("1.00");
  static final BigDecimal STRONG = new BigDecimal("0.98");
  static final BigDecimal SUGGESTIVE = new BigDecimal("0.60");

  private Score() {}

  static BigDecimal of(Confidence confidence) {
    return switch (confidence) {
      case PROVEN -> PROVEN;
      case STRONG -> STRONG;
      case SUGGESTIVE -> SUGGESTIVE;
    };
  }
}
