package io.gfg.customers.discovery;

import java.util.Arrays;

/** The numbers of one column in the sampled rows; NaN where there is none. */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record SampleColumn(
    String name, double[] values, int present, int distinct, double common, int decimals) {

  static SampleColumn of(String name, double[] values, int decimals) {
    double[] sorted =
        Arrays.stream(values).filter(value -> !Double.isNaN(value)).sorted().toArray();
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
    return new SampleColumn(name, values, sorted.length, distinct, common, decimals);
  }

  boolean isWhole() {
    return decimals == 0;
  }

  /** The share of the numbers that are not zero which a factor divides. */
  double divisible(long factor) {
    int nonzero = 0;
    int divisible = 0;
    for (double value : values) {
      if (!Double.isNaN(value) && value != 0) {
        nonzero++;
        divisible += value % factor == 0 ? 1 : 0;
      }
    }
    return nonzero == 0 ? 0 : (double) divisible / nonzero;
  }

  double min() {
    return Arrays.stream(values).filter(value -> !Double.isNaN(value)).min().orElse(0);
  }

  double max() {
    return Arrays.stream(values).filter(value -> !Double.isNaN(value)).max().orElse(0);
  }

  SampleColumn divided(long factor) {
    return new SampleColumn(
        name,
        Arrays.stream(values).map(value -> value / factor).toArray(),
        present,
        distinct,
        common / factor,
        decimals);
  }
}
