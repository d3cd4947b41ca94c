package io.gfg.customers.discovery;

import java.util.Arrays;

/**
 * How often each small whole number occurs. Most cells of most tables hold one, and one step counts
 * it; whatever else is told of a number follows from its count.
 */
final class SmallNumbers {

  /** Numbers from here on are not counted here. */
  static final int LIMIT = 4096;

  private static final int FIRST_CAPACITY = 64;

  private long[] counts = new long[FIRST_CAPACITY];

  /** Counts the number if it is small enough. */
  boolean add(long number) {
    if (number < 0 || number >= counts.length) {
      return addGrowing(number);
    }
    counts[(int) number]++;
    return true;
  }

  private boolean addGrowing(long number) {
    if (number < 0 || number >= LIMIT) {
      return false;
    }
    counts =
        Arrays.copyOf(counts, Math.max(2 * counts.length, Integer.highestOneBit((int) number) * 2));
    counts[(int) number]++;
    return true;
  }

  /** Hands over each number that occurs, with how often it does, and forgets it. */
  void drain(Taker taker) {
    for (int number = 0; number < counts.length; number++) {
      if (counts[number] > 0) {
        taker.take(number, counts[number]);
        counts[number] = 0;
      }
    }
  }

  /** Takes a number and how often it occurs. */
  @FunctionalInterface
  interface Taker {
    void take(int number, long count);
  }
}
