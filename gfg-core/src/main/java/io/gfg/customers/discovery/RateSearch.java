package io.gfg.customers.discovery;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Rates shifted by powers of ten: once shifted back the column lies between 0 and 1, on one side of
 * another rate, and in part of the rows on that very rate.
 */
final class RateSearch {

  private static final long[] FACTORS = {10, 100, 1000, 10_000, 1_000_000};

  private final Sample sample;

  RateSearch(Sample sample) {
    this.sample = sample;
  }

  List<Suspicion> search() {
    List<Suspicion> found = new ArrayList<>();
    List<SampleColumn> rates = sample.columns().stream().filter(RateSearch::isRate).toList();
    for (SampleColumn column : sample.columns()) {
      if (column.min() >= 0 && column.max() > 1 && column.distinct() > 10) {
        rates.stream()
            .filter(rate -> !rate.name().equals(column.name()))
            .flatMap(rate -> search(column, rate).stream())
            .max(Comparator.comparingDouble(Suspicion::byChance))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean isRate(SampleColumn column) {
    return !column.isWhole() && column.min() >= 0 && column.max() <= 1 && column.distinct() > 10;
  }

  private List<Suspicion> search(SampleColumn column, SampleColumn rate) {
    List<Suspicion> found = new ArrayList<>();
    for (long factor : FACTORS) {
      if (column.max() <= factor * 1.000001) {
        BigDecimal rounding = rounding(column, factor, rate);
        Comparison seen = Comparison.of(sample, column, factor, rate, rounding.doubleValue());
        addIfTight(seen, column, new Term(column.name(), factor), rate, rounding, found);
      }
    }
    return found;
  }

  private static void addIfTight(
      Comparison seen,
      SampleColumn column,
      Term divided,
      SampleColumn rate,
      BigDecimal rounding,
      List<Suspicion> found) {
    boolean tight =
        seen.isTight()
            && seen.tightAfter >= 0.05 * seen.rows
            && seen.tightAfter > 3 * seen.chanceTight
            && seen.tightAfter < 0.98 * seen.rows;
    if (tight && (seen.isAtLeast() || seen.isAtMost())) {
      DividedOrder.Side side =
          seen.isAtLeast() ? DividedOrder.Side.AT_LEAST : DividedOrder.Side.AT_MOST;
      double chance = seen.share(seen.isAtLeast() ? seen.chanceBelow : seen.chanceAbove);
      found.add(
          new Suspicion(
              FindingKind.WRONG_SCALE,
              new DividedRate(divided, rate.name(), side, rounding),
              divided.factor(),
              chance,
              2,
              List.of("it runs to " + Texts.number(column.max()) + " and never beyond the factor"),
              List.of("an amount of another kind: it would not equal a rate in so many rows")));
    }
  }

  /** One unit in the last place of the coarser of the two. */
  private static BigDecimal rounding(SampleColumn column, long factor, SampleColumn rate) {
    int places = Math.min(rate.decimals(), column.decimals() + Texts.zeros(factor));
    return BigDecimal.ONE.movePointLeft(Math.max(1, places));
  }
}
