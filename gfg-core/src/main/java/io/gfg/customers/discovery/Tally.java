package io.gfg.customers.discovery;

import io.gfg.customers.source.TableColumns;
import io.gfg.customers.source.TableRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Counts what rows say about one hypothesis, and keeps a few that show it. Tallies of parts of a
 * table merge in any order.
 *
 * <p>Thread-safety: one thread at a time.
 */
final class Tally {

  private static final int HALVES = 2;
  private static final int EXAMPLES = 5;

  private final Hypothesis hypothesis;
  private final RowCheck check;
  private final int[] columns;
  private final long[][] combinations = new long[HALVES][RowCheck.COMBINATIONS];
  private final List<Seen> seen = new ArrayList<>();
  private long worst = -1L;

  Tally(Hypothesis hypothesis, TableColumns columns) {
    this.hypothesis = hypothesis;
    this.check = hypothesis.bind(columns);
    this.columns = hypothesis.columns().stream().mapToInt(columns::indexOf).toArray();
  }

  void add(TableRow row, long rowHash) {
    int flags = check.look(row);
    if (flags != 0) {
      combinations[(int) (rowHash >>> 20) & 1][flags]++;
      if ((flags & RowCheck.BROKEN) != 0 && Long.compareUnsigned(rowHash, worst) < 0) {
        keep(row, rowHash);
      }
    }
  }

  private void keep(TableRow row, long rowHash) {
    List<String> values = new ArrayList<>();
    for (int column : columns) {
      values.add(row.text(column));
    }
    keep(new Seen(rowHash, row.line(), values));
  }

  private void keep(Seen row) {
    if (seen.stream().noneMatch(known -> known.hash == row.hash && known.line <= row.line)) {
      seen.removeIf(known -> known.hash == row.hash);
      seen.add(row);
      seen.sort(Seen.ORDER);
      if (seen.size() > EXAMPLES) {
        seen.remove(EXAMPLES);
      }
      worst = seen.size() == EXAMPLES ? seen.get(EXAMPLES - 1).hash : worst;
    }
  }

  /** Takes the rows of another part into account. */
  void merge(Tally other) {
    for (int half = 0; half < HALVES; half++) {
      for (int flags = 0; flags < RowCheck.COMBINATIONS; flags++) {
        combinations[half][flags] += other.combinations[half][flags];
      }
    }
    other.seen.forEach(this::keep);
  }

  Hypothesis hypothesis() {
    return hypothesis;
  }

  /** How many rows had a flag of {@link RowCheck}'s. */
  long count(int flag) {
    return count(0, flag) + count(1, flag);
  }

  private long count(int half, int flag) {
    long count = 0;
    for (int flags = flag; flags < RowCheck.COMBINATIONS; flags++) {
      count += (flags & flag) == 0 ? 0 : combinations[half][flags];
    }
    return count;
  }

  private long compared(int half) {
    return count(half, RowCheck.COMPARED);
  }

  /** Whether in each half at most 0.5 % of the rows stay broken or cannot be repaired exactly. */
  boolean holdsAfter() {
    return holdsAfter(0) && holdsAfter(1);
  }

  private boolean holdsAfter(int half) {
    long contrary = count(half, RowCheck.STILL_BROKEN) + count(half, RowCheck.INEXACT);
    return contrary * 1000 <= compared(half) * Hypothesis.TOLERATED_PER_MILLE;
  }

  /** Whether a flag has at least a share of the compared rows, in each half. */
  boolean reaches(int flag, int perMille) {
    return reaches(0, flag, perMille) && reaches(1, flag, perMille);
  }

  private boolean reaches(int half, int flag, int perMille) {
    long count = count(half, flag);
    return count > 0 && count * 1000 >= compared(half) * perMille;
  }

  /** The share of the compared rows that have a flag, in the half that has fewer. */
  double leastShare(int flag) {
    return Math.min(share(0, flag), share(1, flag));
  }

  /** The share of the compared rows that have a flag, in the half that has more. */
  double mostShare(int flag) {
    return Math.max(share(0, flag), share(1, flag));
  }

  private double share(int half, int flag) {
    return compared(half) == 0 ? 0 : (double) count(half, flag) / compared(half);
  }

  /** Up to five rows in which the relation is broken, those with the smallest hashes. */
  List<Example> examples() {
    return seen.stream().map(this::example).toList();
  }

  private Example example(Seen row) {
    return new Example(row.line, hypothesis.columns(), row.values, hypothesis.repaired(row.values));
  }

  private record Seen(long hash, long line, List<String> values) {

    static final Comparator<Seen> ORDER =
        (left, right) -> {
          int hash = Long.compareUnsigned(left.hash, right.hash);
          return hash != 0 ? hash : Long.compare(left.line, right.line);
        };
  }
}
