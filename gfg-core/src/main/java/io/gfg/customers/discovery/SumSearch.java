package io.gfg.customers.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Totals and their parts. For each column the parts are pursued greedily, always the one that
 * brings the rest nearest to zero, where each row counts alike; a sum is kept if it is exact in at
 * least half of the rows, half-way from chance to always, and needs each of its parts.
 */
final class SumSearch {

  private static final int ROWS = 4000;
  private static final int MOST_PARTS = 12;
  private static final double MOSTLY = 0.97;

  private final int rows;
  private final List<Term> terms = new ArrayList<>();
  private final List<double[]> values = new ArrayList<>();

  SumSearch(Sample sample, Set<String> left) {
    this.rows = Math.min(ROWS, sample.rows());
    for (SampleColumn column : sample.columns()) {
      if (!left.contains(column.name()) && column.min() >= 0 && column.decimals() <= 6) {
        add(Term.of(column.name()), column);
        if (column.isWhole()) {
          Factors.of(column).forEach(f -> add(new Term(column.name(), f), column.divided(f)));
        }
      }
    }
  }

  private void add(Term term, SampleColumn column) {
    terms.add(term);
    double[] first = Arrays.copyOf(column.values(), rows);
    for (int i = 0; i < rows; i++) {
      first[i] = Double.isNaN(first[i]) ? 0 : first[i];
    }
    values.add(first);
  }

  /** The sums found, in the order of what they say. */
  List<FoundSum> search() {
    List<FoundSum> found = new ArrayList<>();
    if (rows >= Hypothesis.FEWEST_ROWS) {
      for (int total = 0; total < terms.size(); total++) {
        searchTotal(total, found);
      }
    }
    found.sort(Comparator.comparing(sum -> sum.sum().relation()));
    return found;
  }

  private void searchTotal(int total, List<FoundSum> found) {
    Pursuit pursuit = new Pursuit(total);
    if (pursuit.candidates.size() < 2 || pursuit.informative < Hypothesis.FEWEST_ROWS) {
      return;
    }
    Set<Set<Integer>> tried = new HashSet<>();
    List<Integer> first = pursuit.pursue(Set.of());
    List<List<Integer>> results = new ArrayList<>(List.of(first));
    for (int banned : first) {
      results.add(pursuit.pursue(Set.of(banned)));
    }
    List<FoundSum> sums = new ArrayList<>();
    for (List<Integer> parts : results) {
      if (tried.add(Set.copyOf(parts)) && pursuit.isSum(parts)) {
        sums.add(pursuit.sum(parts));
      }
    }
    double best = sums.stream().mapToDouble(FoundSum::exact).max().orElse(0);
    sums.removeIf(sum -> sum.exact() < Math.min(best, Factors.NEARLY_ALL));
    found.addAll(sums);
  }

  /** The search for the parts of one total. */
  private final class Pursuit {

    private final int total;
    private final List<Integer> candidates = new ArrayList<>();
    private final double[][] products;
    private final double[] weights = new double[rows];
    private int informative;

    Pursuit(int total) {
      this.total = total;
      double[] whole = values.get(total);
      for (int i = 0; i < rows; i++) {
        weights[i] = whole[i] > 0 ? 1 / (whole[i] * whole[i]) : 0;
        informative += whole[i] > 0 ? 1 : 0;
      }
      for (int part = 0; part < terms.size(); part++) {
        if (mayBePart(part)) {
          candidates.add(part);
        }
      }
      products = new double[terms.size()][terms.size()];
      if (candidates.size() >= 2) {
        multiply();
      }
    }

    private boolean mayBePart(int part) {
      if (terms.get(part).column().equals(terms.get(total).column())) {
        return false;
      }
      double[] whole = values.get(total);
      double[] piece = values.get(part);
      int within = 0;
      int equal = 0;
      int nonzero = 0;
      for (int i = 0; i < rows; i++) {
        within += piece[i] <= whole[i] ? 1 : 0;
        equal += piece[i] == whole[i] ? 1 : 0;
        nonzero += piece[i] != 0 ? 1 : 0;
      }
      return within >= MOSTLY * rows && equal < 0.995 * rows && nonzero > 0;
    }

    private void multiply() {
      List<Integer> all = new ArrayList<>(candidates);
      all.add(total);
      for (int left : all) {
        for (int right : all) {
          if (left <= right) {
            products[left][right] = product(values.get(left), values.get(right));
            products[right][left] = products[left][right];
          }
        }
      }
    }

    private double product(double[] left, double[] right) {
      double sum = 0;
      for (int i = 0; i < rows; i++) {
        sum += left[i] * right[i] * weights[i];
      }
      return sum;
    }

    List<Integer> pursue(Set<Integer> banned) {
      List<Integer> parts = new ArrayList<>();
      while (parts.size() < MOST_PARTS) {
        int best = best(parts, banned);
        if (best < 0) {
          break;
        }
        parts.add(best);
      }
      prune(parts);
      extend(parts, banned);
      parts.sort(Comparator.comparing(part -> terms.get(part).toString()));
      return parts;
    }

    private int best(List<Integer> parts, Set<Integer> banned) {
      int best = -1;
      double most = 1e-9;
      for (int part : candidates) {
        if (!banned.contains(part) && !uses(parts, part)) {
          double rest = products[total][part];
          for (int taken : parts) {
            rest -= products[taken][part];
          }
          double gain = 2 * rest - products[part][part];
          if (gain > most) {
            most = gain;
            best = part;
          }
        }
      }
      return best;
    }

    private boolean uses(List<Integer> parts, int part) {
      String column = terms.get(part).column();
      return parts.stream().anyMatch(taken -> terms.get(taken).column().equals(column));
    }

    /**
     * Takes out what hardly fewer rows are exact without, and what is at odds with the rows in
     * which it is not zero. A sum that holds needs its every part; in one that does not, a rare
     * part that mends a few rows is a coincidence.
     */
    private void prune(List<Integer> parts) {
      for (int i = parts.size() - 1; i >= 0 && parts.size() > 2; i--) {
        int exact = exact(parts, 0);
        int coincidence = isNearlyAll(exact) ? 0 : informative / 200;
        boolean fits = fits(parts, parts.get(i), exact);
        Integer part = parts.remove(i);
        if (fits && exact(parts, 0) < exact - coincidence) {
          parts.add(i, part);
        }
      }
    }

    /**
     * Whether the sum is exact where a part is not zero about as often as elsewhere; a part that is
     * none spoils these rows.
     */
    private boolean fits(List<Integer> parts, int part, int exact) {
      double[] rest = rest(parts, 0);
      double[] whole = values.get(total);
      double[] piece = values.get(part);
      int nonzero = 0;
      int zeros = 0;
      for (int i = 0; i < rows; i++) {
        boolean counts = whole[i] > 0 && piece[i] != 0;
        nonzero += counts ? 1 : 0;
        zeros += counts && isNothing(rest[i], whole[i]) ? 1 : 0;
      }
      return zeros * (double) informative >= 0.5 * exact * nonzero;
    }

    private static boolean isNothing(double rest, double whole) {
      return Math.abs(rest) <= 1e-9 * Math.max(1, whole);
    }

    private boolean isNearlyAll(int exact) {
      return exact >= 0.99 * informative;
    }

    /** Adds what more rows are exact with. */
    private void extend(List<Integer> parts, Set<Integer> banned) {
      double[] rest = rest(parts, 0);
      int exact = countZeros(rest, null);
      if (!isNearlyAll(exact)) {
        return;
      }
      for (int part : candidates) {
        if (!banned.contains(part) && !uses(parts, part)) {
          int with = countZeros(rest, values.get(part));
          if (with > exact) {
            parts.add(part);
            rest = rest(parts, 0);
            exact = with;
          }
        }
      }
    }

    /** What is left of each total; the parts may be those of a row some turns on. */
    private double[] rest(List<Integer> parts, int turn) {
      double[] rest = values.get(total).clone();
      for (int part : parts) {
        double[] piece = values.get(part);
        for (int i = 0; i < rows; i++) {
          rest[i] -= piece[turn == 0 ? i : (i + turn) % rows];
        }
      }
      return rest;
    }

    /** The rows with a total above zero of which nothing is left. */
    private int countZeros(double[] rest, double @Nullable [] less) {
      double[] whole = values.get(total);
      int zeros = 0;
      for (int i = 0; i < rows; i++) {
        double left = less == null ? rest[i] : rest[i] - less[i];
        zeros += whole[i] > 0 && isNothing(left, whole[i]) ? 1 : 0;
      }
      return zeros;
    }

    private int exact(List<Integer> parts, int turn) {
      return countZeros(rest(parts, turn), null);
    }

    boolean isSum(List<Integer> parts) {
      if (parts.size() < 2) {
        return false;
      }
      int exact = exact(parts, 0);
      double chance = exact(parts, rows / 3 + 1);
      return exact >= 0.5 * informative
          && exact >= (informative + chance) / 2
          && several(parts) >= Hypothesis.FEWEST_ROWS
          && needsAll(parts, exact);
    }

    /** The rows in which at least two parts are not zero. */
    private int several(List<Integer> parts) {
      int several = 0;
      for (int i = 0; i < rows; i++) {
        int nonzero = 0;
        for (int part : parts) {
          nonzero += values.get(part)[i] != 0 ? 1 : 0;
        }
        several += nonzero > 1 ? 1 : 0;
      }
      return several;
    }

    private boolean needsAll(List<Integer> parts, int exact) {
      for (Integer part : parts) {
        List<Integer> others = new ArrayList<>(parts);
        others.remove(part);
        if (exact(others, 0) >= exact || !fits(parts, part, exact)) {
          return false;
        }
      }
      return true;
    }

    FoundSum sum(List<Integer> parts) {
      return new FoundSum(
          new DividedSum(terms.get(total), parts.stream().map(terms::get).toList()),
          (double) exact(parts, 0) / informative,
          (double) exact(parts, rows / 3 + 1) / informative);
    }
  }
}
