package io.gfg.customers.discovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Columns of which part of the rows is multiplied: those that break an order with another column
 * are nearly all divisible by a factor and keep the order once divided; of the others only few are
 * divisible.
 */
final class MixedSearch {

  private static final int FEWEST = 20;

  private final Sample sample;
  private final Set<String> explained;

  MixedSearch(Sample sample, Set<String> explained) {
    this.sample = sample;
    this.explained = explained;
  }

  List<Suspicion> search() {
    List<Suspicion> found = new ArrayList<>();
    for (SampleColumn column : sample.columns()) {
      if (column.isWhole() && !explained.contains(column.name())) {
        List<Suspicion> best = new ArrayList<>();
        for (SampleColumn bound : sample.columns()) {
          if (!bound.name().equals(column.name()) && !explained.contains(bound.name())) {
            search(column, bound, best);
          }
        }
        best.stream()
            .max(
                Comparator.comparingInt(Suspicion::grounds)
                    .thenComparingDouble(Suspicion::byChance))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private void search(SampleColumn column, SampleColumn bound, List<Suspicion> found) {
    long[] factors = Factors.units().toArray();
    Split[] splits = new Split[factors.length];
    int broken = 0;
    int kept = 0;
    for (int i = 0; i < sample.rows(); i++) {
      double value = column.values()[i];
      double other = bound.values()[i];
      if (value > 0 && !Double.isNaN(other)) {
        broken += value > other ? 1 : 0;
        kept += value > other ? 0 : 1;
      }
    }
    if (broken < FEWEST || kept < FEWEST || broken > 0.97 * (broken + kept)) {
      return;
    }
    for (int f = factors.length - 1; f >= 0; f--) {
      splits[f] = Split.of(sample, column, bound, factors[f]);
      if (splits[f].isMixed()) {
        found.add(splits[f].suspicion(column, bound, factors[f]));
        return;
      }
    }
  }

  /** How the rows that break the order and those that keep it differ. */
  private static final class Split {

    private int broken;
    private int fixed;
    private int tight;
    private double chanceTight;
    private double chanceBroken;
    private int kept;
    private int keptDivisible;

    static Split of(Sample sample, SampleColumn column, SampleColumn bound, long factor) {
      Split split = new Split();
      for (int i = 0; i < sample.rows(); i++) {
        double value = column.values()[i];
        double other = bound.values()[i];
        if (value > 0 && !Double.isNaN(other)) {
          boolean multiple = value % factor == 0;
          if (value > other) {
            double random = bound.values()[sample.partner(i, 0)];
            split.broken++;
            split.fixed += multiple && value / factor <= other ? 1 : 0;
            split.tight += value / factor == other ? 1 : 0;
            split.chanceBroken += value / factor > random ? 1 : 0;
            split.chanceTight += value / factor == random ? 1 : 0;
          } else {
            split.kept++;
            split.keptDivisible += multiple ? 1 : 0;
          }
        }
      }
      return split;
    }

    boolean isMixed() {
      return fixed >= 0.99 * broken
          && keptDivisible <= 0.7 * kept
          && chanceBroken >= 0.03 * broken
          && chanceBroken >= 5;
    }

    Suspicion suspicion(SampleColumn column, SampleColumn bound, long factor) {
      boolean isTight = tight >= 5 && tight >= 0.02 * broken && tight > 1.25 * chanceTight + 2;
      return new Suspicion(
          FindingKind.MIXED_UNITS,
          new MixedOrder(new Term(column.name(), factor), bound.name()),
          factor,
          chanceBroken / broken,
          isTight ? 2 : 1,
          List.of(),
          List.of("a broken order: its rows would not all be divisible"));
    }
  }
}
