package io.gfg.customers.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The columns that may be totals or parts of sums, as they are and divided, with their values. */
final class SumTerms {

  private static final int ROWS = 4000;
  private static final int MOST_DECIMALS = 6;
  private static final double FEW = 0.02;

  private final int rows;
  private final List<Term> terms = new ArrayList<>();
  private final List<double[]> values = new ArrayList<>();
  private final List<int[]> nonzero = new ArrayList<>();

  SumTerms(Sample sample, Set<String> left) {
    this.rows = Math.min(ROWS, sample.rows());
    for (SampleColumn column : sample.columns()) {
      if (!left.contains(column.name())
          && column.decimals() <= MOST_DECIMALS
          && isHardlyNegative(column)) {
        add(Term.of(column.name()), column);
        if (column.isWhole()) {
          Factors.of(column).forEach(f -> add(new Term(column.name(), f), column.divided(f)));
        }
      }
    }
  }

  /** A few numbers below zero are wrong, or stand for none. */
  private static boolean isHardlyNegative(SampleColumn column) {
    return column.min() >= 0
        || Arrays.stream(column.values()).filter(value -> value < 0).count()
            <= FEW * column.present();
  }

  private void add(Term term, SampleColumn column) {
    terms.add(term);
    double[] first = Arrays.copyOf(column.values(), rows);
    int[] where = new int[rows];
    int count = 0;
    for (int i = 0; i < rows; i++) {
      first[i] = Double.isNaN(first[i]) ? 0 : first[i];
      where[count] = i;
      count += first[i] != 0 ? 1 : 0;
    }
    values.add(first);
    nonzero.add(Arrays.copyOf(where, count));
  }

  int rows() {
    return rows;
  }

  int count() {
    return terms.size();
  }

  Term term(int index) {
    return terms.get(index);
  }

  /** The values of a term by rows; zero where there is none. */
  double[] values(int index) {
    return values.get(index);
  }

  /** The rows in which a term is not zero. */
  int[] nonzero(int index) {
    return nonzero.get(index);
  }

  boolean areOfOneColumn(int left, int right) {
    return terms.get(left).column().equals(terms.get(right).column());
  }
}
