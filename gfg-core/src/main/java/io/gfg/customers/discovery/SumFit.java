package io.gfg.customers.discovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How well some parts add up to one total: in how many rows exactly, and whether each is needed.
 */
final class SumFit {

  private static final double MOSTLY = 0.6;
  private static final double OFTEN = 0.5;
  private static final double NEARLY_ALL = 0.99;

  /** A rare part that mends a smaller share of the rows of a broken sum is a coincidence. */
  private static final int COINCIDENCE = 200;

  private final SumTerms terms;
  private final int total;
  private final double[] whole;
  private final int informative;
  private final List<Integer> parts = new ArrayList<>();
  private final double[] rest;
  private int exact;

  SumFit(SumTerms terms, int total, List<Integer> parts) {
    this.terms = terms;
    this.total = total;
    this.whole = terms.values(total);
    this.informative = terms.nonzero(total).length;
    this.rest = whole.clone();
    parts.forEach(this::take);
  }

  private void take(int part) {
    parts.add(part);
    change(part, -1);
  }

  private void drop(Integer part) {
    parts.remove(part);
    change(part, 1);
  }

  private void change(int part, int sign) {
    double[] piece = terms.values(part);
    for (int row : terms.nonzero(part)) {
      exact -= isExact(row) ? 1 : 0;
      rest[row] += sign * piece[row];
      exact += isExact(row) ? 1 : 0;
    }
  }

  /** Whether a total that is not zero is the sum of its parts. */
  private boolean isExact(int row) {
    return whole[row] > 0 && isNothing(rest[row], whole[row]);
  }

  private static boolean isNothing(double rest, double whole) {
    return Math.abs(rest) <= 1e-9 * Math.max(1, whole);
  }

  /** The parts by name. */
  List<Integer> parts() {
    return parts.stream().sorted(Comparator.comparing(it -> terms.term(it).toString())).toList();
  }

  /** In how many rows it would be exact with the parts of the row some turns on. */
  private int byChance() {
    int rows = whole.length;
    int turn = rows / 3 + 1;
    int count = 0;
    for (int row : terms.nonzero(total)) {
      double left = whole[row] + rest[(row + turn) % rows] - whole[(row + turn) % rows];
      count += isNothing(left, whole[row]) ? 1 : 0;
    }
    return count;
  }

  /**
   * Whether the sum is exact where a part is not zero about as often as elsewhere; a part that is
   * none spoils these rows.
   */
  private boolean fits(int part) {
    int nonzero = 0;
    int zeros = 0;
    for (int row : terms.nonzero(part)) {
      nonzero += whole[row] > 0 ? 1 : 0;
      zeros += isExact(row) ? 1 : 0;
    }
    return zeros * (double) informative >= OFTEN * exact * nonzero;
  }

  private int coincidence(int rows) {
    return rows >= NEARLY_ALL * informative ? 0 : informative / COINCIDENCE;
  }

  /**
   * Takes out what hardly fewer rows are exact without, and what is at odds with the rows in which
   * it is not zero. A sum that holds needs its every part; in one that does not, a rare part that
   * mends a few rows is a coincidence.
   */
  void prune() {
    List<Integer> taken = new ArrayList<>(parts);
    for (int i = taken.size() - 1; i >= 0 && parts.size() > 2; i--) {
      int part = taken.get(i);
      int with = exact;
      boolean fits = fits(part);
      drop(part);
      if (fits && exact < with - coincidence(with)) {
        take(part);
      }
    }
  }

  /** Whether rare parts that are lacking may be all that it lacks. */
  boolean isPromising() {
    return exact >= OFTEN * informative;
  }

  /** Adds those candidates with which more rows are exact. */
  void extend(List<Integer> candidates) {
    for (int part : candidates) {
      if (parts.stream().noneMatch(taken -> terms.areOfOneColumn(taken, part))) {
        int without = exact;
        take(part);
        if (exact <= without + coincidence(exact) || !fits(part)) {
          drop(part);
        }
      }
    }
  }

  /** Whether the sum is exact in most rows, half-way from chance to always, by all its parts. */
  boolean isSum() {
    return parts.size() >= 2
        && exact >= MOSTLY * informative
        && exact >= (informative + (double) byChance()) / 2
        && several() >= Hypothesis.FEWEST_ROWS
        && needsAll();
  }

  /** The rows in which at least two parts are not zero. */
  private int several() {
    int[] nonzero = new int[whole.length];
    int several = 0;
    for (int part : parts) {
      for (int row : terms.nonzero(part)) {
        several += ++nonzero[row] == 2 ? 1 : 0;
      }
    }
    return several;
  }

  private boolean needsAll() {
    for (int part : List.copyOf(parts)) {
      int with = exact;
      boolean fits = fits(part);
      drop(part);
      boolean needed = exact < with;
      take(part);
      if (!fits || !needed) {
        return false;
      }
    }
    return true;
  }

  FoundSum sum() {
    return new FoundSum(
        new DividedSum(terms.term(total), parts().stream().map(terms::term).toList()),
        (double) exact / informative,
        (double) byChance() / informative);
  }
}
