package io.gfg.customers.report.content;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts the values of one column: each of them up to {@value #MOST}, and from then on numbers in
 * buckets. The result depends on the values, never on their order.
 */
final class ColumnTally {

  static final int MOST = 10_000;

  private static final int SHOWN = 8;
  private static final List<Integer> PERCENTS = List.of(1, 5, 25, 50, 75, 95, 99);

  private final Map<BigDecimal, Long> numbers = new HashMap<>();
  private final Map<String, Long> texts = new HashMap<>();
  private Precision precision = Precision.EXACT;
  private boolean tooManyTexts;

  /** Takes a number without trailing zeros. */
  void addNumber(BigDecimal number) {
    boolean exact = precision == Precision.EXACT;
    numbers.merge(exact ? number : LogBuckets.middle(number), 1L, Long::sum);
    if (exact && numbers.size() > MOST) {
      precision = Precision.WITHIN_HALF_A_PERCENT;
      Map<BigDecimal, Long> all = Map.copyOf(numbers);
      numbers.clear();
      all.forEach((value, rows) -> numbers.merge(LogBuckets.middle(value), rows, Long::sum));
    }
  }

  void addText(String text) {
    if (!tooManyTexts) {
      texts.merge(text, 1L, Long::sum);
      if (texts.size() > MOST) {
        tooManyTexts = true;
        texts.clear();
      }
    }
  }

  Distribution distribution(String column) {
    SortedMap<BigDecimal, Long> sorted = new TreeMap<>();
    numbers.forEach((value, rows) -> sorted.merge(value, rows, Long::sum));
    Ranked ranked = new Ranked(sorted);
    return new Distribution(
        column,
        precision,
        numbers.isEmpty() ? List.of() : Histogram.of(ranked),
        numbers.isEmpty() ? List.of() : PERCENTS.stream().map(ranked::quantile).toList(),
        precision == Precision.EXACT && !tooManyTexts ? top(sorted) : List.of());
  }

  private List<TopValue> top(SortedMap<BigDecimal, Long> sorted) {
    Map<String, Long> all = new TreeMap<>(texts);
    sorted.forEach((value, rows) -> all.merge(value.toPlainString(), rows, Long::sum));
    return all.entrySet().stream()
        .map(value -> new TopValue(value.getKey(), value.getValue()))
        .sorted(Comparator.comparingLong(TopValue::rows).reversed())
        .limit(SHOWN)
        .toList();
  }
}
