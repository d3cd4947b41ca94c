package io.gfg.customers.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which of two equal columns is the copy. Where they are equal in all rows their values cannot
 * tell, since whatever holds for one holds for the other; what is promised of them by name, the
 * names of their fellow parts, and rows in which they differ may. What is told in two ways counts
 * only if both say the same.
 */
final class CopyDirection {

  private static final double KEPT = 0.98;
  private static final double BROKEN = 0.8;
  private static final int FEWEST_DIFFERENT = 8;

  private final Sample sample;
  private final List<Hypothesis> promises;
  private final List<DividedSum> sums;

  /**
   * Looks for directions.
   *
   * @param sample the sampled rows
   * @param promises the relations of the contract
   * @param sums the sums found without either column, and with the other
   */
  CopyDirection(Sample sample, List<Hypothesis> promises, List<DividedSum> sums) {
    this.sample = sample;
    this.promises = promises;
    this.sums = sums;
  }

  /**
   * What tells the direction.
   *
   * @param original the column that is no copy
   * @param why what tells it, in words
   */
  record Told(String original, String why) {}

  Optional<Told> of(EqualColumns pair) {
    List<Told> told = new ArrayList<>();
    byPromises(pair, told);
    bySums(pair, told);
    long different = told.stream().map(Told::original).distinct().count();
    return different == 1 ? Optional.of(told.get(0)) : Optional.empty();
  }

  private void byPromises(EqualColumns pair, List<Told> told) {
    for (Hypothesis promise : promises) {
      boolean hasCopy = promise.columns().contains(pair.copy());
      boolean hasOriginal = promise.columns().contains(pair.original());
      if (hasCopy != hasOriginal
          && promise instanceof DividedSum sum
          && sample.hasAll(sum.columns())) {
        String promised = hasCopy ? pair.copy() : pair.original();
        String other = hasCopy ? pair.original() : pair.copy();
        double kept = kept(sum);
        if (kept >= KEPT) {
          told.add(new Told(promised, "the values keep what is promised: " + sum.relation()));
        } else if (kept <= 1 - BROKEN) {
          told.add(new Told(other, "the values break what is promised: " + sum.relation()));
        }
      }
    }
  }

  /** In which share of the rows that have a total the sum is exact. */
  private double kept(DividedSum sum) {
    int rows = 0;
    int exact = 0;
    for (int row = 0; row < sample.rows(); row++) {
      double whole = value(sum.total().column(), row);
      rows += whole > 0 ? 1 : 0;
      exact += whole > 0 && isExact(sum, "", "", row) ? 1 : 0;
    }
    return rows == 0 ? 0.5 : (double) exact / rows;
  }

  private double value(String column, int row) {
    return sample.find(column).orElseThrow().values()[row];
  }

  /** Whether a sum is exact in a row, with one column in the place of another. */
  private boolean isExact(DividedSum sum, String column, String instead, int row) {
    double rest = 0;
    for (Term term : sum.terms()) {
      String name = term.column().equals(column) ? instead : term.column();
      rest += (term.equals(sum.total()) ? 1 : -1) * value(name, row) / term.factor();
    }
    return Math.abs(rest) <= 1e-6;
  }

  private void bySums(EqualColumns pair, List<Told> told) {
    for (DividedSum sum : sums) {
      boolean hasCopy = sum.columns().contains(pair.copy());
      boolean hasOriginal = sum.columns().contains(pair.original());
      if (hasCopy != hasOriginal) {
        String used = hasCopy ? pair.copy() : pair.original();
        String other = hasCopy ? pair.original() : pair.copy();
        byDifferences(sum, used, other).ifPresent(told::add);
        byNames(sum, used, other).ifPresent(told::add);
      }
    }
  }

  /** Where the two differ, only the column that belongs to a sum completes it. */
  private Optional<Told> byDifferences(DividedSum sum, String used, String other) {
    int rows = 0;
    int withUsed = 0;
    int withOther = 0;
    for (int row = 0; row < sample.rows(); row++) {
      double difference = value(used, row) - value(other, row);
      if (difference != 0 && !Double.isNaN(difference)) {
        rows++;
        withUsed += isExact(sum, used, used, row) ? 1 : 0;
        withOther += isExact(sum, used, other, row) ? 1 : 0;
      }
    }
    boolean enough = rows >= FEWEST_DIFFERENT && withUsed + withOther >= BROKEN * rows;
    String why = "where the two differ it keeps " + sum.relation();
    if (enough && withUsed >= BROKEN * (withUsed + withOther)) {
      return Optional.of(new Told(used, why));
    }
    return enough && withOther >= BROKEN * (withUsed + withOther)
        ? Optional.of(new Told(other, why))
        : Optional.empty();
  }

  /** The names of the other parts begin and end alike, and only one of the two does as they do. */
  private static Optional<Told> byNames(DividedSum sum, String used, String other) {
    Set<String> fellows = new TreeSet<>();
    sum.parts().forEach(part -> fellows.add(part.column()));
    boolean isPart = fellows.remove(used);
    if (!isPart || fellows.size() < 2) {
      return Optional.empty();
    }
    boolean usedFits = Texts.isAlikeTo(fellows, used);
    boolean otherFits = Texts.isAlikeTo(fellows, other);
    return usedFits == otherFits
        ? Optional.empty()
        : Optional.of(
            new Told(
                usedFits ? used : other, "the values add up with " + String.join(", ", fellows)));
  }
}
