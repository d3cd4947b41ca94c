package io.gfg.customers.discovery;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Numbers that a few rows have and that no other comes near: below zero in a column of whole
 * numbers that else has none, or a thousand times beyond nearly all others that are not zero. Both
 * may be true, so both are questions.
 */
final class ExtremeSearch {

  private static final int FEWEST_ROWS = 200;
  private static final int FEWEST_VALUES = 50;
  private static final double FEW = 0.02;
  private static final double FAR = 1000;

  private final Sample sample;
  private final List<NamedState> states;
  private final Set<String> explained;

  ExtremeSearch(Sample sample, List<NamedState> states, Set<String> explained) {
    this.sample = sample;
    this.states = states;
    this.explained = explained;
  }

  List<Suspicion> search() {
    List<Suspicion> found = new ArrayList<>();
    for (NamedState named : states) {
      if (!explained.contains(named.name())) {
        sample.columns().stream()
            .filter(column -> column.name().equals(named.name()))
            .filter(column -> column.present() >= FEWEST_ROWS)
            .forEach(column -> look(column, named.state(), found));
      }
    }
    return found;
  }

  /** Most columns can be passed over by their bounds alone, without sorting their numbers. */
  private static void look(SampleColumn column, ColumnState state, List<Suspicion> found) {
    if (state.negatives() == 0 && state.max() <= FAR) {
      return;
    }
    boolean negative =
        column.isWhole() && state.negatives() > 0 && state.negatives() <= FEW * state.numbers();
    if (negative) {
      found.add(suspicion(new ValueLimits(column.name(), BigDecimal.ZERO, null)));
      return;
    }
    double limit = FAR * usual(column);
    if (state.negatives() == 0 && state.max() > limit) {
      found.add(suspicion(new ValueLimits(column.name(), null, BigDecimal.valueOf(limit))));
    }
  }

  /**
   * The largest usual number, at least 1: one that nearly all others that are not zero do not
   * exceed, or the last before a gap that only few rows are beyond.
   */
  private static double usual(SampleColumn column) {
    double[] sorted =
        Arrays.stream(column.values())
            .filter(value -> !Double.isNaN(value) && value != 0)
            .sorted()
            .toArray();
    if (sorted.length < FEWEST_VALUES) {
      return Double.POSITIVE_INFINITY;
    }
    int last = sorted.length - 1;
    int fewest = Math.max(last / 2, last - (int) (FEW * column.present()));
    for (int i = last - 1; i >= fewest; i--) {
      if (sorted[i + 1] > FAR * Math.max(1, sorted[i])) {
        return Math.max(1, sorted[i]);
      }
    }
    return Math.max(1, sorted[(int) ((1 - FEW) * last)]);
  }

  private static Suspicion suspicion(ValueLimits limits) {
    return new Suspicion(
        FindingKind.IMPLAUSIBLE_VALUE, limits.column(), limits, 1, 0, 1, List.of(), List.of());
  }
}
