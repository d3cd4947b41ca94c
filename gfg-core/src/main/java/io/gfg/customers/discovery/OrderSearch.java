package io.gfg.customers.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Orders between two columns that hold, though chance would break them in one row of twenty. */
final class OrderSearch {

  private static final double TELLING = 0.05;

  private final Sample sample;
  private final Set<String> explained;

  OrderSearch(Sample sample, Set<String> explained) {
    this.sample = sample;
    this.explained = explained;
  }

  List<Suspicion> search() {
    List<Suspicion> found = new ArrayList<>();
    for (SampleColumn column : sample.columns()) {
      for (SampleColumn bound : sample.columns()) {
        if (!column.name().equals(bound.name())
            && !explained.contains(column.name())
            && !explained.contains(bound.name())) {
          search(column, bound, found);
        }
      }
    }
    return found;
  }

  private void search(SampleColumn column, SampleColumn bound, List<Suspicion> found) {
    int above = 0;
    int rows = 0;
    for (int i = 0; i < sample.rows(); i++) {
      boolean both = !Double.isNaN(column.values()[i]) && !Double.isNaN(bound.values()[i]);
      if (both && column.values()[i] != 0) {
        rows++;
        above += column.values()[i] > bound.values()[i] ? 1 : 0;
      }
    }
    if (above * 1000L > (long) rows * Hypothesis.TOLERATED_PER_MILLE) {
      return;
    }
    Comparison seen = Comparison.of(sample, column, 1, bound, 0);
    double chance = seen.share(seen.chanceAbove);
    if (seen.isAtMost() && chance >= TELLING && seen.tightAfter > 0) {
      DividedOrder order =
          new DividedOrder(Term.of(column.name()), bound.name(), DividedOrder.Side.AT_MOST);
      found.add(new Suspicion(FindingKind.RELATION, order, 1, chance, 1, List.of(), List.of()));
    }
  }
}
