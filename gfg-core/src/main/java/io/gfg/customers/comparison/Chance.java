package io.gfg.customers.comparison;

/**
 * What chance does to days of so many rows. The limits are so wide that one comparison in a million
 * passes them by chance, because a day has hundreds.
 */
final class Chance {

  private static final double DEVIATIONS = 5;
  private static final double SHARES = Math.sqrt(Math.log(2 / 1e-6) / 2);

  private Chance() {}

  /** By how much two shares of the same whole differ by chance: so many deviations. */
  static double ofShare(double one, long ofOne, double other, long ofOther) {
    double pooled = (one * ofOne + other * ofOther) / (ofOne + ofOther);
    return DEVIATIONS * Math.sqrt(pooled * (1 - pooled) * (1.0 / ofOne + 1.0 / ofOther));
  }

  /** By how much two distributions differ by chance: Kolmogorov and Smirnov's bound. */
  static double ofDistribution(long one, long other) {
    return SHARES * Math.sqrt(1.0 / one + 1.0 / other);
  }

  /** How often a thing may happen that was not seen in so many rows. */
  static double ofUnseen(long rows) {
    return Math.log(1e6) / rows;
  }

  /** By how much a share told from a sample of keys is off: 99 of 100 are nearer. */
  static double ofKeys(double share, long keys) {
    return Math.max(2.58 * Math.sqrt(share * (1 - share) / keys), Math.log(100) / keys);
  }
}
