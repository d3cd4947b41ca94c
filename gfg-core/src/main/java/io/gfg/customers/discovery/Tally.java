package io.gfg.customers.discovery;

import io.gfg.customers.source.TableColumns;
import io.gfg.customers.source.TableRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Counts what rows say about one hypothesis, and keeps a few that show it. Tallies of parts of a
 * table merge in any order. A load that took its evidence from the first rows keeps one for each
 * repair it applies, and asks for the {@link #verdict} at the end.
 *
 * <p>Thread-safety: one thread at a time.
 */
public final class Tally {

  private static final int FLAGS = 6;
  private static final int HALVES = 2;
  private static final int EXAMPLES = 5;
  private static final int OFTEN_PER_MILLE = 50;

  private final Hypothesis hypothesis;
  private final RowCheck check;
  private final int[] columns;
  private final RowHash hash;
  private final long[][] counts = new long[HALVES][FLAGS];
  private final List<Seen> seen = new ArrayList<>();

  /**
   * A tally of no rows.
   *
   * @param hypothesis what to check
   * @param columns the columns of the table
   */
  public Tally(Hypothesis hypothesis, TableColumns columns) {
    this.hypothesis = hypothesis;
    this.check = hypothesis.bind(columns);
    this.columns = hypothesis.columns().stream().mapToInt(columns::indexOf).toArray();
    this.hash = new RowHash(columns);
  }

  /**
   * Takes a row into account.
   *
   * @param row the row
   */
  public void add(TableRow row) {
    hash.addAll(row);
    add(row, hash.high());
  }

  void add(TableRow row, long rowHash) {
    int flags = check.look(row);
    if (flags != 0) {
      long[] half = counts[(int) (rowHash >>> 20) & 1];
      for (int i = 0; i < FLAGS; i++) {
        half[i] += flags >>> i & 1;
      }
      if ((flags & RowCheck.BROKEN) != 0) {
        keep(row, rowHash);
      }
    }
  }

  private void keep(TableRow row, long rowHash) {
    boolean full = seen.size() == EXAMPLES;
    if (!full || Long.compareUnsigned(rowHash, seen.get(EXAMPLES - 1).hash) < 0) {
      List<String> values = new ArrayList<>();
      for (int column : columns) {
        values.add(row.text(column));
      }
      keep(new Seen(rowHash, row.line(), values));
    }
  }

  private void keep(Seen row) {
    if (seen.stream().noneMatch(known -> known.hash == row.hash && known.line <= row.line)) {
      seen.removeIf(known -> known.hash == row.hash);
      seen.add(row);
      seen.sort(Seen.ORDER);
      if (seen.size() > EXAMPLES) {
        seen.remove(EXAMPLES);
      }
    }
  }

  /**
   * Takes the rows of another part into account.
   *
   * @param other a tally of the same hypothesis
   */
  public void merge(Tally other) {
    for (int half = 0; half < HALVES; half++) {
      for (int i = 0; i < FLAGS; i++) {
        counts[half][i] += other.counts[half][i];
      }
    }
    other.seen.forEach(this::keep);
  }

  /**
   * What is counted.
   *
   * @return the hypothesis
   */
  public Hypothesis hypothesis() {
    return hypothesis;
  }

  /**
   * How many rows had a flag.
   *
   * @param flag one of {@link RowCheck}'s
   * @return the count
   */
  public long count(int flag) {
    int bit = Integer.numberOfTrailingZeros(flag);
    return counts[0][bit] + counts[1][bit];
  }

  /**
   * What the rows so far amount to.
   *
   * @return the verdict
   */
  public Verdict verdict() {
    if (count(RowCheck.COMPARED) < Hypothesis.FEWEST_ROWS) {
      return Verdict.UNDECIDED;
    }
    if (count(RowCheck.BROKEN) * 1000 < count(RowCheck.COMPARED) * OFTEN_PER_MILLE) {
      return count(RowCheck.BROKEN) == 0 ? Verdict.ABSENT : Verdict.UNDECIDED;
    }
    return holdsAfter() ? Verdict.SUPPORTED : Verdict.MIXED;
  }

  /** Whether in each half at most 0.5 % of the rows stay broken or cannot be repaired exactly. */
  boolean holdsAfter() {
    for (long[] half : counts) {
      long contrary = half[bit(RowCheck.STILL_BROKEN)] + half[bit(RowCheck.INEXACT)];
      if (contrary * 1000 > half[0] * Hypothesis.TOLERATED_PER_MILLE) {
        return false;
      }
    }
    return true;
  }

  /** Whether a flag has at least a share of the compared rows, in each half. */
  boolean reaches(int flag, int perMille) {
    for (long[] half : counts) {
      if (half[bit(flag)] * 1000 < half[0] * perMille || half[bit(flag)] == 0) {
        return false;
      }
    }
    return true;
  }

  /** The share of the compared rows that have a flag, in the half that has fewer. */
  double leastShare(int flag) {
    return Math.min(share(counts[0], flag), share(counts[1], flag));
  }

  /** The share of the compared rows that have a flag, in the half that has more. */
  double mostShare(int flag) {
    return Math.max(share(counts[0], flag), share(counts[1], flag));
  }

  private static double share(long[] half, int flag) {
    return half[0] == 0 ? 0 : (double) half[bit(flag)] / half[0];
  }

  private static int bit(int flag) {
    return Integer.numberOfTrailingZeros(flag);
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
