package io.gfg.customers.discovery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the sample suggests, the simplest explanation of each column only: a copy is no sum, a
 * column in another unit breaks no order.
 */
final class Suspicions {

  private static final int FEWEST = Hypothesis.FEWEST_ROWS;

  private final Sample sample;

  Suspicions(TableState state) {
    this.sample = Sample.of(state);
  }

  List<Suspicion> list() {
    if (sample.rows() < FEWEST) {
      return List.of();
    }
    List<Suspicion> found = new ArrayList<>();
    List<EqualColumns> pairs = new CopySearch(sample).pairs();
    Set<String> left = new HashSet<>();
    pairs.forEach(pair -> left.add(pair.copy()));
    Map<DividedSum, Double> sums = ordered(new SumSearch(sample, left).search());
    List<DividedSum> holding =
        sums.entrySet().stream()
            .filter(sum -> sum.getValue() >= Factors.NEARLY_ALL)
            .map(Map.Entry::getKey)
            .toList();
    pairs.forEach(pair -> found.add(CopySearch.directed(pair, sums.keySet())));
    found.addAll(new RateSearch(sample).search());
    addNew(found, new UnitSearch(sample, holding).search());
    addNew(found, new MixedSearch(sample, columnsOf(found)).search());
    addRelations(found, sums);
    return found;
  }

  private static Map<DividedSum, Double> ordered(Map<DividedSum, Double> sums) {
    Map<DividedSum, Double> ordered = new TreeMap<>(Comparator.comparing(DividedSum::relation));
    ordered.putAll(sums);
    return ordered;
  }

  /** Adds what is about columns that nothing explains yet. */
  private static void addNew(List<Suspicion> found, Collection<Suspicion> more) {
    Set<String> explained = columnsOf(found);
    more.stream().filter(suspicion -> !explained.contains(suspicion.column())).forEach(found::add);
  }

  private static Set<String> columnsOf(List<Suspicion> found) {
    Set<String> columns = new HashSet<>();
    found.forEach(suspicion -> columns.add(suspicion.column()));
    return columns;
  }

  private void addRelations(List<Suspicion> found, Map<DividedSum, Double> sums) {
    Set<String> explained = columnsOf(found);
    sums.forEach(
        (sum, share) -> {
          boolean plain = sum.terms().stream().allMatch(term -> term.factor() == 1);
          if (plain && sum.columns().stream().noneMatch(explained::contains)) {
            FindingKind kind =
                share >= Factors.NEARLY_ALL ? FindingKind.RELATION : FindingKind.BROKEN_SUM;
            found.add(new Suspicion(kind, sum, 1, 1, 1, List.of(), List.of()));
          }
        });
    new OrderSearch(sample, explained).search().forEach(found::add);
  }
}
