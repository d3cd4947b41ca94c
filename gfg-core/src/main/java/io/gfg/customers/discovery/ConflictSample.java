package io.gfg.customers.discovery;

import io.gfg.customers.source.TableRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Two differing rows of a key, for keys with the smallest hashes: all keys of a table of usual
 * size, a sample of those of a larger one. Merges in any order to the same state.
 */
final class ConflictSample {

  private static final int MOST_KEYS = 1 << 16;
  private static final int MOST_SHOWN = 4;

  private final int column;
  private final int most;
  private final Map<Long, Pair> pairs = new HashMap<>();
  private long largest = -1L;

  ConflictSample(int column) {
    this(column, MOST_KEYS);
  }

  /** For tests: of at most so many keys. */
  ConflictSample(int column, int most) {
    this.column = column;
    this.most = most;
  }

  void add(long key, long rowHash, TableRow row) {
    if (Long.compareUnsigned(key, largest) <= 0) {
      Pair known = pairs.get(key);
      if (known == null || known.isChangedBy(rowHash, row.line())) {
        Pair seen = new Pair(new Seen(rowHash, row.line(), row.text(column)), null);
        pairs.merge(key, seen, Pair::and);
        if (pairs.size() >= 2 * most) {
          shrink();
        }
      }
    }
  }

  void merge(ConflictSample other) {
    other.pairs.forEach((key, pair) -> pairs.merge(key, pair, Pair::and));
    shrink();
  }

  private void shrink() {
    if (pairs.size() > most) {
      long[] keys = pairs.keySet().stream().mapToLong(key -> key + Long.MIN_VALUE).toArray();
      Arrays.sort(keys);
      long last = keys[most - 1] - Long.MIN_VALUE;
      pairs.keySet().removeIf(key -> Long.compareUnsigned(key, last) > 0);
      largest = last;
    }
  }

  /** For two keys the rows that differ. */
  List<Example> examples(String name) {
    shrink();
    return pairs.entrySet().stream()
        .filter(it -> it.getValue().second != null)
        .sorted(Map.Entry.comparingByKey(Long::compareUnsigned))
        .flatMap(it -> it.getValue().rows().stream())
        .limit(MOST_SHOWN)
        .map(row -> new Example(row.line, List.of(name), List.of(row.text), List.of(row.text)))
        .toList();
  }

  private record Seen(long hash, long line, String text) {

    static final Comparator<Seen> ORDER =
        Comparator.comparing(Seen::hash, Long::compareUnsigned).thenComparingLong(Seen::line);
  }

  /** The two different rows with the smallest hashes, each where it stands first. */
  private record Pair(Seen first, @Nullable Seen second) {

    boolean isChangedBy(long hash, long line) {
      if (second == null) {
        return hash != first.hash || line < first.line;
      }
      int order = Long.compareUnsigned(hash, second.hash);
      return order < 0 ? hash != first.hash || line < first.line : order == 0 && line < second.line;
    }

    Pair and(Pair other) {
      List<Seen> all = new ArrayList<>(rows());
      all.addAll(other.rows());
      all.sort(Seen.ORDER);
      Seen low = all.get(0);
      Seen high = all.stream().filter(it -> it.hash != low.hash).findFirst().orElse(null);
      return new Pair(low, high);
    }

    List<Seen> rows() {
      return second == null ? List.of(first) : List.of(first, second);
    }
  }
}
