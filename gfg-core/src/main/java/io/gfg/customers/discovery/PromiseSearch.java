package io.gfg.customers.discovery;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Relations that the contract or the names promise, to be counted in all rows: what breaks them is
 * wrong or a question, however few rows it is. An order that nobody promises and that a few rows
 * break is no finding: correlated columns make dozens of them.
 */
final class PromiseSearch {

  private static final double TELLING = 0.05;
  private static final double MOSTLY = 0.5;

  private final Sample sample;
  private final TableContract contract;
  private final Set<String> explained;

  PromiseSearch(Sample sample, TableContract contract, Set<String> explained) {
    this.sample = sample;
    this.contract = contract;
    this.explained = explained;
  }

  List<Suspicion> search() {
    List<Suspicion> found = new ArrayList<>();
    Set<List<String>> known = new HashSet<>();
    for (Hypothesis relation : contract.relations()) {
      documented(relation).ifPresent(found::add);
      known.add(relation.columns());
    }
    for (SampleColumn column : sample.columns()) {
      for (SampleColumn bound : sample.columns()) {
        if (OrderNames.promise(column.name(), bound.name())
            && areFree(List.of(column.name(), bound.name()))
            && known.add(List.of(column.name(), bound.name()))) {
          named(column, bound).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private boolean areFree(List<String> columns) {
    return columns.stream().noneMatch(explained::contains);
  }

  private Optional<Suspicion> documented(Hypothesis relation) {
    if (!sample.hasAll(relation.columns()) || !areFree(relation.columns())) {
      return Optional.empty();
    }
    FindingKind kind =
        relation instanceof DividedSum ? FindingKind.BROKEN_SUM : FindingKind.BROKEN_ORDER;
    return relation instanceof DividedOrder order && isOfPlainColumns(order)
        ? swapped(order).or(() -> Optional.of(suspicion(kind, relation, 1, 3)))
        : Optional.of(suspicion(kind, relation, 1, 3));
  }

  private static boolean isOfPlainColumns(DividedOrder order) {
    return order.divided().factor() == 1 && order.side() == DividedOrder.Side.AT_MOST;
  }

  /**
   * An order that is promised and that holds the other way round: its sides are exchanged in all
   * rows. That it is broken in some would say nothing, as any order holds once they are exchanged.
   */
  private Optional<Suspicion> swapped(DividedOrder order) {
    SampleColumn least = sample.find(order.divided().column()).orElseThrow();
    SampleColumn greatest = sample.find(order.bound()).orElseThrow();
    Comparison promised = Comparison.of(sample, least, 1, greatest, 0);
    Comparison reversed = Comparison.of(sample, greatest, 1, least, 0);
    if (!reversed.isAtMost() || promised.share(promised.above) < MOSTLY) {
      return Optional.empty();
    }
    double chance = reversed.share(reversed.chanceAbove);
    return Optional.of(suspicion(FindingKind.SWAPPED_COLUMNS, order, chance, 3));
  }

  private Optional<Suspicion> named(SampleColumn column, SampleColumn bound) {
    Comparison seen = Comparison.of(sample, column, 1, bound, 0);
    double chance = seen.share(seen.chanceAbove);
    if (chance < TELLING || seen.share(seen.above) > MOSTLY * chance) {
      return Optional.empty();
    }
    DividedOrder order =
        new DividedOrder(Term.of(column.name()), bound.name(), DividedOrder.Side.AT_MOST);
    return Optional.of(suspicion(FindingKind.BROKEN_ORDER, order, chance, 2));
  }

  private static Suspicion suspicion(
      FindingKind kind, Hypothesis relation, double chance, int grounds) {
    List<String> supports =
        List.of(grounds > 2 ? "the contract promises it" : "the names promise it");
    List<String> rejected =
        List.of("another unit: dividing by no factor makes the relation hold in all rows");
    return new Suspicion(
        kind, relation.columns().get(0), relation, 1, chance, grounds, supports, rejected);
  }
}
