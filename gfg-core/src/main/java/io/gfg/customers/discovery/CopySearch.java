package io.gfg.customers.discovery;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Columns that equal another wherever either is not at its most common value. Two equal columns say
 * by themselves nothing about which is the copy; the sums that their values belong to may: the name
 * that is like the names of the other parts is the original.
 */
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

  /** The pair with the copy first, and whether the sums tell which one that is. */
  Suspicion directed(EqualColumns pair, Collection<DividedSum> sums) {
    Set<String> mates = new TreeSet<>();
    for (DividedSum sum : sums) {
      List<String> columns = sum.columns();
      if (columns.contains(pair.copy()) || columns.contains(pair.original())) {
        mates.addAll(columns);
      }
    }
    mates.remove(pair.copy());
    mates.remove(pair.original());
    int forFirst = 0;
    int forSecond = 0;
    for (String mate : mates) {
      String letters = Texts.letters(mate);
      int difference =
          Texts.alike(Texts.letters(pair.copy()), letters)
              - Texts.alike(Texts.letters(pair.original()), letters);
      forFirst += difference > 0 ? 1 : 0;
      forSecond += difference < 0 ? 1 : 0;
    }
    boolean told = Math.max(forFirst, forSecond) >= 2 && Math.min(forFirst, forSecond) == 0;
    boolean firstIsOriginal = forFirst > forSecond;
    EqualColumns directed = firstIsOriginal ? pair.reversed() : pair;
    List<String> supports =
        told ? List.of("the values add up with " + String.join(", ", mates)) : List.of();
    return new Suspicion(
        FindingKind.COPIED_COLUMN,
        directed.copy(),
        directed,
        1,
        chance(pair),
        told ? 2 : 1,
        supports,
        List.of());
  }
}
