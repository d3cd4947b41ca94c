package io.gfg.customers.discovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Columns all of whose values are multiplied: a factor divides nearly all of them, and dividing by
 * it makes an order with another column hold that did not hold, that chance would break, and that
 * is tight; or it completes a sum.
 */
final class UnitSearch {

  private final Sample sample;
  private final List<DividedSum> sums;

  UnitSearch(Sample sample, List<DividedSum> sums) {
    this.sample = sample;
    this.sums = sums;
  }

  List<Suspicion> search() {
    List<Suspicion> found = new ArrayList<>();
    for (SampleColumn column : sample.columns()) {
      if (column.isWhole()) {
        List<Suspicion> best = new ArrayList<>();
        for (long factor : Factors.of(column)) {
          best.addAll(search(column, factor));
        }
        best.stream()
            .max(Comparator.comparingInt(Suspicion::grounds))
            .map(it -> it.withOthers(others(it, best)))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** How many other factors have as many grounds. */
  private static int others(Suspicion chosen, List<Suspicion> all) {
    return (int)
        all.stream()
            .filter(it -> it.grounds() >= chosen.grounds() && it.factor() != chosen.factor())
            .mapToLong(Suspicion::factor)
            .distinct()
            .count();
  }

  private List<Suspicion> search(SampleColumn column, long factor) {
    List<Suspicion> found = new ArrayList<>();
    for (DividedSum sum : sums) {
      if (sum.terms().contains(new Term(column.name(), factor))) {
        found.add(suspicion(sum, factor, 1, 3, column));
        break;
      }
    }
    List<String> orders = new ArrayList<>();
    for (SampleColumn other : sample.columns()) {
      if (!other.name().equals(column.name())) {
        searchOrder(column, factor, other, found, orders);
      }
    }
    return found.stream().map(suspicion -> supported(suspicion, orders)).toList();
  }

  private void searchOrder(
      SampleColumn column,
      long factor,
      SampleColumn other,
      List<Suspicion> found,
      List<String> orders) {
    Comparison seen = Comparison.of(sample, column, factor, other, 0);
    boolean broken = seen.above >= 0.05 * seen.rows && seen.above > 10 * seen.aboveAfter;
    if (isMultipleOf(seen)) {
      return;
    }
    if (broken && seen.isAtMost()) {
      DividedOrder order =
          new DividedOrder(
              new Term(column.name(), factor), other.name(), DividedOrder.Side.AT_MOST);
      int grounds = seen.isTight() || seen.isNear() ? 2 : 0;
      found.add(suspicion(order, factor, seen.share(seen.chanceAbove), grounds, column));
      orders.add(order.relation());
    } else if (seen.isAtLeast()
        && seen.isTight()
        && seen.tightAfter >= 0.05 * seen.rows
        && seen.tightAfter > 4 * seen.chanceTight) {
      DividedOrder order =
          new DividedOrder(
              new Term(column.name(), factor), other.name(), DividedOrder.Side.AT_LEAST);
      found.add(suspicion(order, factor, seen.share(seen.chanceBelow), 1, column));
      orders.add(order.relation());
    }
  }

  /** One column is the other times the factor everywhere: both may well be meant. */
  private static boolean isMultipleOf(Comparison seen) {
    return seen.tightAfter >= 0.98 * seen.rows;
  }

  private Suspicion suspicion(
      Hypothesis hypothesis, long factor, double byChance, int grounds, SampleColumn column) {
    boolean largest = Factors.isLargest(column, factor);
    List<String> rejected =
        largest
            ? List.of(
                "a coarse but right column: the order or sum would not hold only once divided")
            : List.of("another divisor of the column: it makes fewer rows agree");
    return new Suspicion(
        FindingKind.WRONG_UNIT,
        column.name(),
        hypothesis,
        factor,
        byChance,
        grounds,
        List.of(),
        rejected);
  }

  private static Suspicion supported(Suspicion suspicion, List<String> orders) {
    List<String> others =
        orders.stream()
            .filter(order -> !order.equals(suspicion.hypothesis().relation()))
            .limit(3)
            .toList();
    return new Suspicion(
        suspicion.kind(),
        suspicion.column(),
        suspicion.hypothesis(),
        suspicion.factor(),
        suspicion.byChance(),
        suspicion.grounds() + (suspicion.grounds() > 0 && !others.isEmpty() ? 1 : 0),
        others,
        suspicion.rejected());
  }
}
