package io.gfg.customers.testkit.generator;

/**
 * Pseudo-random numbers that are the same on every JVM: SplitMix64, in integers only. It starts
 * anywhere at no cost, which makes customer number five million as cheap as the first.
 *
 * <p>A <em>rank</em> is a number from 0 to 2<sup>32</sup> - 1: the share of customers that lie
 * below.
 */
final class Draw {

  private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;
  private static final int RANK_BITS = 32;
  private static final long LAST_RANK = (1L << RANK_BITS) - 1;
  private static final int PER_MILLE = 1000;

  private long state;

  /** Starts the sequence that belongs to a seed, an index and a purpose. */
  Draw start(long seed, long index, int purpose) {
    state = mix(mix(mix(seed) + index * GOLDEN_GAMMA) ^ purpose * GOLDEN_GAMMA);
    return this;
  }

  long bits() {
    state += GOLDEN_GAMMA;
    return mix(state);
  }

  long rank() {
    return bits() >>> RANK_BITS;
  }

  /** A whole number from 0 to bound - 1. */
  int below(int bound) {
    return (int) ((rank() * bound) >>> RANK_BITS);
  }

  /** A whole number from 0 to bound - 1, for bounds beyond 32 bits. */
  long below(long bound) {
    return Math.floorMod(bits(), bound);
  }

  boolean chance(int perMille) {
    return below(PER_MILLE) < perMille;
  }

  /** Rounds a share of an amount up or down at random, so that the mean is right. */
  long share(long amount, int perMille) {
    return (amount * perMille + below(PER_MILLE)) / PER_MILLE;
  }

  /**
   * A rank near another, mostly very near. The result is as evenly distributed as the rank itself:
   * what leaves the range is folded back, and the distance is drawn without looking at the rank.
   */
  long near(long rank) {
    long distance = rank() >>> (2 + below(8));
    long moved = chance(PER_MILLE / 2) ? rank + distance : rank - distance;
    long positive = moved < 0 ? -1 - moved : moved;
    return positive > LAST_RANK ? 2 * LAST_RANK + 1 - positive : positive;
  }

  private static long mix(long bits) {
    long z = (bits ^ bits >>> 30) * 0xbf58476d1ce4e5b9L;
    z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
    return z ^ z >>> 31;
  }
}
