package io.gfg.customers.discovery;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Numbers in order, with how often each occurs. */
final class Ranked {

  private final List<BigDecimal> values;
  private final long[] upTo;

  private Ranked(SortedMap<BigDecimal, Long> counts) {
    this.values = List.copyOf(counts.keySet());
    this.upTo = new long[values.size()];
    long sum = 0;
    int at = 0;
    for (long count : counts.values()) {
      sum += count;
      upTo[at++] = sum;
    }
  }

  static Ranked of(Map<BigDecimal, Long> counts) {
    return new Ranked(new TreeMap<>(counts));
  }

  static Ranked of(double[] numbers) {
    double[] sorted = numbers.clone();
    Arrays.sort(sorted);
    SortedMap<BigDecimal, Long> counts = new TreeMap<>();
    int start = 0;
    for (int i = 1; i <= sorted.length; i++) {
      if (i == sorted.length || sorted[i] != sorted[start]) {
        counts.merge(
            Decimals.plain(BigDecimal.valueOf(sorted[start])), (long) i - start, Long::sum);
        start = i;
      }
    }
    return new Ranked(counts);
  }

  List<BigDecimal> values() {
    return values;
  }

  BigDecimal least() {
    return values.get(0);
  }

  BigDecimal greatest() {
    return values.get(values.size() - 1);
  }

  long total() {
    return upTo.length == 0 ? 0 : upTo[upTo.length - 1];
  }

  /** How often the value at a place in the order occurs. */
  long count(int place) {
    return upTo[place] - (place == 0 ? 0 : upTo[place - 1]);
  }

  /** How many are less than a bound. */
  long below(BigDecimal bound) {
    int low = 0;
    int high = values.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (values.get(middle).compareTo(bound) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? 0 : upTo[low - 1];
  }

  /** The least value that at least a share of the numbers does not exceed. */
  Quantile quantile(BigDecimal share) {
    long wanted =
        share
            .multiply(BigDecimal.valueOf(total()))
            .setScale(0, java.math.RoundingMode.CEILING)
            .longValueExact();
    int place = Arrays.binarySearch(upTo, Math.max(1, wanted));
    return new Quantile(share, values.get(place >= 0 ? place : -place - 1));
  }

  boolean isWhole() {
    return values.stream().allMatch(value -> value.scale() <= 0);
  }
}
