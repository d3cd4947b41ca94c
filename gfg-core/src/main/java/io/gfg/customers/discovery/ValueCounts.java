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
  private @Nullable ValueCount[] counts = new @Nullable ValueCount[FIRST_CAPACITY];
  private int size;
  private @Nullable HyperLogLog estimate;
  private @Nullable ValueCount last;
  private long lastHash;

  void add(long hash, TableRow row, int column) {
    HyperLogLog many = estimate;
    if (many != null) {
      many.add(hash);
    } else if (last != null && hash == lastHash) {
      last.count++;
    } else {
      count(hash, row, column);
    }
  }

  private void count(long hash, TableRow row, int column) {
    int slot = slotOf(hash);
    ValueCount value = counts[slot];
    if (value != null) {
      value.count++;
    } else {
      value = ValueCount.of(row, column);
      insert(slot, hash, value);
    }
    last = value;
    lastHash = hash;
  }

  private void insert(int slot, long hash, ValueCount value) {
    hashes[slot] = hash;
    counts[slot] = value;
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
      if (counts[i] != null) {
        many.add(hashes[i]);
      }
    }
    hashes = new long[1];
    counts = new @Nullable ValueCount[1];
    return many;
  }

  private int slotOf(long hash) {
    int mask = counts.length - 1;
    int slot = (int) hash & mask;
    while (counts[slot] != null && hashes[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldHashes = hashes;
    @Nullable ValueCount[] oldCounts = counts;
    hashes = new long[2 * oldHashes.length];
    counts = new @Nullable ValueCount[2 * oldHashes.length];
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldCounts[i] != null) {
        int slot = slotOf(oldHashes[i]);
        hashes[slot] = oldHashes[i];
        counts[slot] = oldCounts[i];
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
      ValueCount value = other.counts[i];
      if (value != null) {
        mergeOne(other.hashes[i], value);
      }
    }
  }

  private void mergeOne(long hash, ValueCount value) {
    HyperLogLog many = estimate;
    if (many != null) {
      many.add(hash);
      return;
    }
    int slot = slotOf(hash);
    ValueCount known = counts[slot];
    if (known != null) {
      known.count += value.count;
    } else {
      insert(slot, hash, value.copy());
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
    List<ValueCount> values = new ArrayList<>(size);
    for (ValueCount value : counts) {
      if (value != null) {
        values.add(value);
      }
    }
    values.sort(ValueCount.ORDER);
    return values;
  }

  /** How often each text occurs; empty if there are too many values. */
  Map<String, Long> texts() {
    Map<String, Long> texts = new HashMap<>();
    for (ValueCount value : values()) {
      if (value.kind == CellKind.TEXT) {
        texts.put(value.text, value.count);
      }
    }
    return texts;
  }
}
