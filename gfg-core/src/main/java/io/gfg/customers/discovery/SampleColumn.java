package io.gfg.customers.discovery;

import java.util.Arrays;

/** The numbers of one column in the sampled rows; NaN where there is none. */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record SampleColumn(
    String name,
    double[] values,
    int present,
    int distinct,
    double common,
    double min,
    double max,
    int decimals) {

  static SampleColumn of(String name, double[] values, int decimals) {
    double[] sorted = sortedNumbers(values);
    int distinct = 0;
    double common = 0;
    int longest = 0;
    int run = 0;
    for (int i = 0; i < sorted.length; i++) {
      boolean starts = i == 0 || sorted[i] != sorted[i - 1];
      run = starts ? 1 : run + 1;
      distinct += starts ? 1 : 0;
      if (run > longest) {
        longest = run;
        common = sorted[i];
      }
    }
    double min = sorted.length == 0 ? 0 : sorted[0];
    double max = sorted.length == 0 ? 0 : sorted[sorted.length - 1];
    return new SampleColumn(name, values, sorted.length, distinct, common, min, max, decimals);
  }

  private static double[] sortedNumbers(double[] values) {
    double[] numbers = new double[values.length];
    int count = 0;
    for (double value : values) {
      if (!Double.isNaN(value)) {
        numbers[count++] = value;
      }
    }
    double[] sorted = Arrays.copyOf(numbers, count);
    Arrays.sort(sorted);
    return sorted;
  }

  boolean isWhole() {
    return decimals == 0;
  }

  /** Whether a factor divides nearly all numbers that are not zero, and there are any. */
  boolean isDivisible(long factor) {
    int nonzero = 0;
    int others = 0;
    double allowed = (1 - Factors.NEARLY_ALL) * present;
    for (double value : values) {
      if (value != 0 && !Double.isNaN(value)) {
        nonzero++;
        others += Factors.divides(factor, value) ? 0 : 1;
        if (others > allowed) {
          return false;
        }
      }
    }
    return nonzero > 0 && nonzero - others >= Factors.NEARLY_ALL * nonzero;
  }

  SampleColumn divided(long factor) {
    return new SampleColumn(
        name,
        Arrays.stream(values).map(value -> value / factor).toArray(),
        present,
        distinct,
        common / factor,
        min / factor,
        max / factor,
        decimals);
  }
}
