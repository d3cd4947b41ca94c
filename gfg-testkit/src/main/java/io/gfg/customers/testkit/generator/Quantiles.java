package io.gfg.customers.testkit.generator;

/**
 * A distribution, given by some of its quantiles; between them the values rise evenly. In integers
 * only, so that every JVM agrees.
 */
final class Quantiles {

  private static final long ONE_MILLION = 1_000_000;

  private final long[] ranks;
  private final long[] values;

  private Quantiles(long[] ranks, long[] values) {
    this.ranks = ranks;
    this.values = values;
  }

  /**
   * A distribution.
   *
   * @param knots pairs of the share of customers below, in millionths, and the value, both rising;
   *     the first share is 0 and the last one million
   */
  static Quantiles of(long... knots) {
    int count = knots.length / 2;
    long[] ranks = new long[count];
    long[] values = new long[count];
    for (int i = 0; i < count; i++) {
      ranks[i] = (knots[2 * i] << 32) / ONE_MILLION;
      values[i] = knots[2 * i + 1];
    }
    return new Quantiles(ranks, values);
  }

  /** The value below which lie as many customers as the rank says, rounded down. */
  long at(long rank) {
    int upper = 1;
    while (ranks[upper] <= rank) {
      upper++;
    }
    long from = ranks[upper - 1];
    long rise = values[upper] - values[upper - 1];
    return values[upper - 1] + rise * (rank - from) / (ranks[upper] - from);
  }
}
