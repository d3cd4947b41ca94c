package io.gfg.customers.discovery;

/**
 * How many rows differ and how many repeat another, by hashes of 128 bits: exactly up to 1.5
 * million different rows. Beyond that only the rows whose hash falls into a part of all hashes are
 * kept, half as many each time the table is full, and counts are scaled up: their standard error is
 * then below 0.2 % of the different rows. The state depends on the set of rows, never on their
 * order.
 */
final class RowSet {

  private static final int LARGEST = 1 << 21;

  private long[] highs = new long[1 << 10];
  private long[] lows = new long[1 << 10];
  private int[] counts = new int[1 << 10];
  private int size;
  private int level;

  void add(long high, long low) {
    add(high, low, 1);
  }

  private void add(long high, long low, int count) {
    if (!isKept(high)) {
      return;
    }
    int slot = slotOf(high, low);
    if (counts[slot] == 0) {
      highs[slot] = high;
      lows[slot] = low;
      size++;
    }
    counts[slot] += count;
    if (size > counts.length / 4 * 3) {
      makeRoom();
    }
  }

  /** The low bits choose the part, because the high ones choose the sample. */
  private boolean isKept(long high) {
    return (high & ((1L << level) - 1)) == 0;
  }

  private void makeRoom() {
    if (counts.length < LARGEST) {
      rebuild(2 * counts.length);
    } else {
      level++;
      rebuild(counts.length);
    }
  }

  private void rebuild(int capacity) {
    long[] oldHighs = highs;
    long[] oldLows = lows;
    int[] oldCounts = counts;
    highs = new long[capacity];
    lows = new long[capacity];
    counts = new int[capacity];
    size = 0;
    for (int i = 0; i < oldCounts.length; i++) {
      if (oldCounts[i] > 0) {
        add(oldHighs[i], oldLows[i], oldCounts[i]);
      }
    }
  }

  void merge(RowSet other) {
    if (other.level > level) {
      level = other.level;
      rebuild(counts.length);
    }
    for (int i = 0; i < other.counts.length; i++) {
      if (other.counts[i] > 0) {
        add(other.highs[i], other.lows[i], other.counts[i]);
      }
    }
  }

  private int slotOf(long high, long low) {
    int mask = counts.length - 1;
    int slot = (int) (high >>> 32) & mask;
    while (counts[slot] != 0 && (highs[slot] != high || lows[slot] != low)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  boolean isExact() {
    return level == 0;
  }

  long distinct() {
    return (long) size << level;
  }

  long repeats() {
    long repeats = 0;
    for (int count : counts) {
      repeats += count > 1 ? count - 1 : 0;
    }
    return repeats << level;
  }

  /** How often a row occurs, as far as it is kept. */
  int count(long high, long low) {
    return counts[slotOf(high, low)];
  }
}
