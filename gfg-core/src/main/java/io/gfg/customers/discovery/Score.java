package io.gfg.customers.discovery;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The probability that a finding is true. What is counted is certain. For the rest the strength of
 * the evidence is turned into the share of findings of about that strength that were true.
 */
final class Score {

  static final BigDecimal PROVEN = new BigDecimal("1.00");

  /** Strengths, and the share of true findings of the mutation suite that had them. */
  private static final double[] STRENGTHS = {0, 0.25, 0.40, 0.70, 1};

  private static final double[] SHARES = {0.05, 0.22, 0.90, 0.97, 0.99};

  private Score() {}

  static BigDecimal of(double strength) {
    int next = 1;
    while (next < STRENGTHS.length - 1 && strength > STRENGTHS[next]) {
      next++;
    }
    double span = STRENGTHS[next] - STRENGTHS[next - 1];
    double within = Math.max(0, Math.min(1, (strength - STRENGTHS[next - 1]) / span));
    double share = SHARES[next - 1] + within * (SHARES[next] - SHARES[next - 1]);
    return BigDecimal.valueOf(share).setScale(2, RoundingMode.HALF_EVEN);
  }
}
