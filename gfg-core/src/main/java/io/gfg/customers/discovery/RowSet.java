package io.gfg.customers.discovery;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/**
 * How many rows differ and how many repeat another, by hashes of 64 bits: exactly up to 6.2 million
 * different rows, but for hashes that meet, once in a million files of that size. Beyond that only
 * the rows whose hash falls into a part of all hashes are kept, half as many each time the table is
 * full, and counts are scaled up: their standard error is then below 0.1 % of the different rows.
 * The state depends on the set of rows, never on their order. It takes 75 MB at most.
 */
final class RowSet {

  private static final int LARGEST = 1 << 23;
  private static final byte MOST_IN_PLACE = Byte.MAX_VALUE;
  private static final int SHOWN = 5;
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final int largest;
  private long[] ids = new long[1 << 10];
  private byte[] repeats = new byte[1 << 10];
  private final Map<Long, Long> oftenRepeated = new HashMap<>();
  private int size;
  private int level;

  RowSet() {
    this(LARGEST);
  }

  /** For tests: a table of at most so many places, a power of two from 1,024. */
  RowSet(int largest) {
    this.largest = largest;
  }

  void add(long high, long low) {
    addId(idOf(high, low), 0);
  }

  void addId(long id) {
    addId(id, 0);
  }

  /** The one hash that stands for both. */
  static long idOf(long high, long low) {
    long id = Hashes.mix(high + GOLDEN * low);
    return id == 0 ? 1 : id;
  }

  private void addId(long id, long more) {
    if (!isKept(id)) {
      return;
    }
    int slot = slotOf(id);
    if (ids[slot] == 0) {
      ids[slot] = id;
      size++;
      repeat(slot, more);
    } else {
      repeat(slot, more + 1);
    }
    if (size > ids.length / 4 * 3) {
      makeRoom();
    }
  }

  private void repeat(int slot, long more) {
    long all = repeats[slot] + more;
    if (all > MOST_IN_PLACE) {
      oftenRepeated.merge(ids[slot], all, Long::sum);
      all = 0;
    }
    repeats[slot] = (byte) all;
  }

  /** The low bits choose the part. */
  private boolean isKept(long id) {
    return (id & ((1L << level) - 1)) == 0;
  }

  private void makeRoom() {
    if (ids.length < largest) {
      rebuild(2 * ids.length);
    } else {
      level++;
      rebuild(ids.length);
    }
  }

  private void rebuild(int capacity) {
    long[] oldIds = ids;
    byte[] oldRepeats = repeats;
    ids = new long[capacity];
    repeats = new byte[capacity];
    size = 0;
    for (int i = 0; i < oldIds.length; i++) {
      if (oldIds[i] != 0) {
        addId(oldIds[i], oldRepeats[i]);
      }
    }
    oftenRepeated.keySet().removeIf(id -> !isKept(id));
  }

  void merge(RowSet other) {
    if (other.level > level) {
      level = other.level;
      rebuild(ids.length);
    }
    for (int i = 0; i < other.ids.length; i++) {
      if (other.ids[i] != 0) {
        addId(other.ids[i], other.repeats[i]);
      }
    }
    other.oftenRepeated.forEach((id, count) -> oftenRepeated.merge(id, count, Long::sum));
    oftenRepeated.keySet().removeIf(id -> !isKept(id));
  }

  private int slotOf(long id) {
    int mask = ids.length - 1;
    int slot = (int) (id >>> 32) & mask;
    while (ids[slot] != 0 && ids[slot] != id) {
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

  RowCounts counts() {
    long repeated = 0;
    TreeSet<Long> shown = new TreeSet<>(oftenRepeated.keySet());
    for (long count : oftenRepeated.values()) {
      repeated += count;
    }
    for (int i = 0; i < repeats.length; i++) {
      repeated += repeats[i];
      if (repeats[i] > 0) {
        shown.add(ids[i]);
        while (shown.size() > SHOWN) {
          shown.pollLast();
        }
      }
    }
    return new RowCounts(
        distinct(), repeated << level, isExact(), shown.stream().limit(SHOWN).toList());
  }
}
