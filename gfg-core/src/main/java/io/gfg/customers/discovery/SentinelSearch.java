package io.gfg.customers.discovery;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Values such as -1 and 9999 that stand for no value: one of the usual ones, far more often than
 * its neighbours, and either far from all others, or the only one below zero, or so frequent that
 * no number near it comes close.
 */
final class SentinelSearch {

  private static final Set<Double> USUAL =
      Set.of(-1.0, -9.0, -99.0, -999.0, -9999.0, 99.0, 999.0, 9999.0, 99_999.0, 999_999.0);
  private static final int FEWEST = 20;
  private static final int FEWEST_VALUES = 5;
  private static final int MANY_VALUES = 10;
  private static final int SPIKE = 10;

  private final Sample sample;

  SentinelSearch(Sample sample) {
    this.sample = sample;
  }

  List<Suspicion> search() {
    List<Suspicion> found = new ArrayList<>();
    for (SampleColumn column : sample.columns()) {
      Values values = Values.of(column);
      if (values.distinct.length >= FEWEST_VALUES) {
        for (int i = 0; i < values.distinct.length; i++) {
          if (USUAL.contains(values.distinct[i]) && values.counts[i] >= FEWEST) {
            look(column, values, i, found);
          }
        }
      }
    }
    return found;
  }

  private static void look(SampleColumn column, Values values, int at, List<Suspicion> found) {
    boolean onlyNegative =
        at == 0 && values.distinct[0] < 0 && values.distinct[1] >= 0 && column.isWhole();
    boolean far = values.isFar(at) && values.counts[at] * 10L >= values.meanCount();
    boolean strong = far || (onlyNegative && values.distinct.length >= MANY_VALUES);
    if (strong || onlyNegative || values.isSpike(at)) {
      long value = (long) values.distinct[at];
      found.add(
          new Suspicion(
              FindingKind.SENTINEL_VALUE,
              column.name(),
              new OneValue(column.name(), BigDecimal.valueOf(value)),
              value,
              values.meanCount() / column.present(),
              strong ? 2 : 1,
              List.of(far ? "no other number is near it" : "it is far more frequent than others"),
              List.of("a true number: it would have neighbours")));
    }
  }

  /** The different values of a column, in order, and how often each occurs. */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  private record Values(double[] distinct, int[] counts, int present) {

    static Values of(SampleColumn column) {
      double[] sorted =
          Arrays.stream(column.values()).filter(value -> !Double.isNaN(value)).sorted().toArray();
      double[] distinct = new double[column.distinct()];
      int[] counts = new int[column.distinct()];
      int last = -1;
      for (double value : sorted) {
        if (last < 0 || value != distinct[last]) {
          distinct[++last] = value;
        }
        counts[last]++;
      }
      return new Values(distinct, counts, sorted.length);
    }

    double meanCount() {
      return (double) present / distinct.length;
    }

    /** Whether it lies at an end, farther from the next than all others lie apart. */
    boolean isFar(int at) {
      int last = distinct.length - 1;
      if (at == 0) {
        return distinct[1] - distinct[0] > Math.max(1, distinct[last - 1] - distinct[1]);
      }
      return at == last
          && distinct[last] - distinct[last - 1] > Math.max(1, distinct[last - 1] - distinct[0]);
    }

    /** Whether it is ten times as frequent as the numbers near it are, and twice as any. */
    boolean isSpike(int at) {
      int most = 1;
      int all = 0;
      int near = 0;
      for (int i = 0; i < distinct.length; i++) {
        boolean isNear = Math.abs(distinct[i]) >= Math.abs(distinct[at]) / 2;
        most = i != at && isNear ? Math.max(most, counts[i]) : most;
        all += i != at && isNear ? counts[i] : 0;
        near += i != at && isNear ? 1 : 0;
      }
      return Math.abs(distinct[at]) >= 99
          && counts[at] >= 2 * most
          && (double) counts[at] * near >= (double) SPIKE * all
          && counts[at] * 100L >= present;
    }
  }
}
