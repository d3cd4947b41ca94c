package io.gfg.customers.discovery;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Columns that equal another wherever either is not at its most common value. */
final class CopySearch {

  private static final double NEARLY_ALL = 0.98;
  private static final int FEWEST_VALUES = 3;

  private final Sample sample;

  CopySearch(Sample sample) {
    this.sample = sample;
  }

  /** Pairs of equal columns, each by name. */
  List<EqualColumns> pairs() {
    List<EqualColumns> pairs = new ArrayList<>();
    List<SampleColumn> columns = sample.columns();
    for (int i = 0; i < columns.size(); i++) {
      for (int j = i + 1; j < columns.size(); j++) {
        if (areEqual(columns.get(i), columns.get(j))) {
          pairs.add(pair(columns.get(i), columns.get(j)));
        }
      }
    }
    return pairs;
  }

  private static EqualColumns pair(SampleColumn copy, SampleColumn original) {
    return new EqualColumns(
        copy.name(),
        original.name(),
        BigDecimal.valueOf(copy.common()),
        BigDecimal.valueOf(original.common()));
  }

  private boolean areEqual(SampleColumn left, SampleColumn right) {
    int telling = 0;
    int equal = 0;
    for (int i = 0; i < sample.rows(); i++) {
      double a = left.values()[i];
      double b = right.values()[i];
      boolean both = !Double.isNaN(a) && !Double.isNaN(b);
      if (both && (a != left.common() || b != right.common())) {
        telling++;
        equal += a == b ? 1 : 0;
        if (telling - equal > 0.02 * sample.rows()) {
          return false;
        }
      }
    }
    return telling >= Hypothesis.FEWEST_ROWS
        && equal >= NEARLY_ALL * telling
        && Math.min(left.distinct(), right.distinct()) >= FEWEST_VALUES;
  }

  /** How often a value that is not usual equals that of another row. */
  private double chance(EqualColumns pair) {
    SampleColumn left = sample.find(pair.copy()).orElseThrow();
    double[] right = sample.find(pair.original()).orElseThrow().values();
    int telling = 0;
    int equal = 0;
    for (int i = 0; i < sample.rows(); i++) {
      double value = left.values()[i];
      if (!Double.isNaN(value) && value != left.common()) {
        telling++;
        equal += value == right[sample.partner(i, 0)] ? 1 : 0;
      }
    }
    return telling == 0 ? 0 : (double) equal / telling;
  }

  /** The pair with the copy first, where something tells which one that is. */
  Suspicion directed(EqualColumns pair, CopyDirection direction) {
    Optional<CopyDirection.Told> told = direction.of(pair);
    boolean isReversed = told.filter(it -> it.original().equals(pair.copy())).isPresent();
    EqualColumns directed = isReversed ? pair.reversed() : pair;
    return new Suspicion(
        FindingKind.COPIED_COLUMN,
        directed.copy(),
        directed,
        1,
        chance(pair),
        told.isPresent() ? 2 : 1,
        told.map(it -> List.of(it.why())).orElse(List.of()),
        List.of());
  }
}
