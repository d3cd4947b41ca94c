package io.gfg.customers.discovery;

import io.gfg.customers.source.CellKind;
import io.gfg.customers.source.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How often each value of a column occurs: exactly up to 10,000 values, and from then on only about
 * how many there are. The state depends on the set of values, never on their order.
 */
final class ValueCounts {

  static final int MOST = 10_000;

  private static final int FIRST_CAPACITY = 64;

  private long[] hashes = new long[FIRST_CAPACITY];
  private long[] counts = new long[FIRST_CAPACITY];
  private @Nullable Value[] values = new @Nullable Value[FIRST_CAPACITY];
  private int size;
  private @Nullable HyperLogLog estimate;

  void add(long hash, TableRow row, int column) {
    HyperLogLog many = estimate;
    if (many != null) {
      many.add(hash);
      return;
    }
    int slot = slotOf(hash);
    if (counts[slot] != 0) {
      counts[slot]++;
    } else {
      insert(slot, hash, Value.of(row, column), 1);
    }
  }

  /** Takes a value into account that occurs so often. */
  void add(long hash, Value value, long count) {
    HyperLogLog many = estimate;
    if (many != null) {
      many.add(hash);
      return;
    }
    int slot = slotOf(hash);
    if (counts[slot] != 0) {
      counts[slot] += count;
    } else {
      insert(slot, hash, value, count);
    }
  }

  private void insert(int slot, long hash, Value value, long count) {
    hashes[slot] = hash;
    counts[slot] = count;
    values[slot] = value;
    size++;
    if (size > MOST) {
      estimate = giveUpCounting();
    } else if (size > counts.length / 2) {
      grow();
    }
  }

  private HyperLogLog giveUpCounting() {
    HyperLogLog many = new HyperLogLog();
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] != 0) {
        many.add(hashes[i]);
      }
    }
    hashes = new long[1];
    counts = new long[1];
    values = new @Nullable Value[1];
    return many;
  }

  private int slotOf(long hash) {
    int mask = counts.length - 1;
    int slot = (int) hash & mask;
    while (hashes[slot] != hash && counts[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldHashes = hashes;
    long[] oldCounts = counts;
    @Nullable Value[] oldValues = values;
    hashes = new long[2 * oldHashes.length];
    counts = new long[2 * oldHashes.length];
    values = new @Nullable Value[2 * oldHashes.length];
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldCounts[i] != 0) {
        int slot = slotOf(oldHashes[i]);
        hashes[slot] = oldHashes[i];
        counts[slot] = oldCounts[i];
        values[slot] = oldValues[i];
      }
    }
  }

  void merge(ValueCounts other) {
    HyperLogLog theirs = other.estimate;
    if (theirs != null && estimate == null) {
      estimate = giveUpCounting();
    }
    HyperLogLog many = estimate;
    if (theirs != null && many != null) {
      many.merge(theirs);
    }
    for (int i = 0; i < other.counts.length; i++) {
      Value value = other.values[i];
      if (value != null) {
        add(other.hashes[i], value, other.counts[i]);
      }
    }
  }

  boolean isExact() {
    return estimate == null;
  }

  long distinct() {
    return estimate == null ? size : estimate.count();
  }

  /** The values, by text; empty if there are too many. */
  List<ValueCount> values() {
    List<ValueCount> all = new ArrayList<>(size);
    for (int i = 0; i < counts.length; i++) {
      Value value = values[i];
      if (value != null) {
        all.add(new ValueCount(value, counts[i]));
      }
    }
    all.sort(ValueCount.ORDER);
    return all;
  }

  /** How often each text occurs; empty if there are too many values. */
  Map<String, Long> texts() {
    Map<String, Long> texts = new HashMap<>();
    for (ValueCount value : values()) {
      if (value.kind() == CellKind.TEXT) {
        texts.put(value.text(), value.count());
      }
    }
    return texts;
  }
}
