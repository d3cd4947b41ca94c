package io.gfg.customers.discovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Totals and their parts: a sum is kept if it is exact in at least six of ten rows, half-way from
 * chance to always, and needs each of its parts.
 */
final class SumSearch {

  private final SumTerms terms;

  SumSearch(Sample sample, Set<String> left) {
    this.terms = new SumTerms(sample, left);
  }

  /** The sums found, in the order of what they say. */
  List<FoundSum> search() {
    List<FoundSum> found = new ArrayList<>();
    if (terms.rows() >= Hypothesis.FEWEST_ROWS) {
      for (int total = 0; total < terms.count(); total++) {
        found.addAll(search(total));
      }
    }
    found = best(found);
    found.sort(Comparator.comparing(sum -> sum.sum().relation()));
    return found;
  }

  private List<FoundSum> search(int total) {
    SumPursuit pursuit = new SumPursuit(terms, total);
    if (pursuit.candidates().size() < 2 || terms.nonzero(total).length < Hypothesis.FEWEST_ROWS) {
      return List.of();
    }
    Set<List<Integer>> tried = new HashSet<>();
    List<FoundSum> sums = new ArrayList<>();
    for (List<Integer> start : pursuit.pursueAll()) {
      SumFit fit = new SumFit(terms, total, start);
      fit.prune();
      if (tried.add(fit.parts()) && fit.isPromising()) {
        fit.extend(pursuit.candidates());
        if (fit.isSum()) {
          sums.add(fit.sum());
        }
      }
    }
    return sums.stream().distinct().toList();
  }

  /**
   * Those that hold, and of those that some rows break what shares no part with a better one for
   * the same total, and not two with a better one for another: parts belong to the total that they
   * add up to in most rows.
   */
  private static List<FoundSum> best(List<FoundSum> sums) {
    sums.sort(
        Comparator.comparingDouble(FoundSum::exact)
            .reversed()
            .thenComparing(sum -> sum.sum().relation()));
    List<FoundSum> best = new ArrayList<>();
    for (FoundSum sum : sums) {
      if (sum.holds() || best.stream().noneMatch(it -> isBetter(it.sum(), sum.sum()))) {
        best.add(sum);
      }
    }
    return best;
  }

  private static boolean isBetter(DividedSum first, DividedSum second) {
    Set<Term> shared = new HashSet<>(first.parts());
    shared.retainAll(second.parts());
    boolean sameTotal = first.total().equals(second.total());
    return shared.size() >= (sameTotal ? 1 : 2);
  }
}
