package io.gfg.customers.report.content;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;

/** Numbers in order, with how often each occurs. */
record Ranked(SortedMap<BigDecimal, Long> counts) {

  long rows() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** The least value that at least so many percent of the rows do not exceed. */
  Quantile quantile(int percent) {
    long wanted = Math.max(1, (rows() * percent + 99) / 100);
    long seen = 0;
    for (Map.Entry<BigDecimal, Long> value : counts.entrySet()) {
      seen += value.getValue();
      if (seen >= wanted) {
        return new Quantile(percent, value.getKey());
      }
    }
    throw new IllegalStateException("there are no numbers");
  }

  boolean isWhole() {
    return counts.keySet().stream().allMatch(value -> value.stripTrailingZeros().scale() <= 0);
  }

  long between(BigDecimal from, BigDecimal to) {
    return sum(counts.subMap(from, to));
  }

  long from(BigDecimal from) {
    return sum(counts.tailMap(from));
  }

  private static long sum(SortedMap<BigDecimal, Long> part) {
    return part.values().stream().mapToLong(Long::longValue).sum();
  }
}
