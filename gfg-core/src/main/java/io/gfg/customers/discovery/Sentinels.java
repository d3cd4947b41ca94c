package io.gfg.customers.discovery;

import io.gfg.customers.source.CellKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Values such as -1 and 9999 that stand for no value: one of the usual ones, at an end of the
 * range, far from the rest or the only one below zero, and far more often than its neighbours.
 */
final class Sentinels {

  private static final List<Double> USUAL =
      List.of(-1.0, -9.0, -99.0, -999.0, -9999.0, 99.0, 999.0, 9999.0, 99_999.0, 999_999.0);
  private static final int FEWEST = 20;
  private static final int FEWEST_VALUES = 5;

  private Sentinels() {}

  static Optional<Finding> find(String name, ColumnState column) {
    List<ValueCount> numbers =
        column.values.values().stream().filter(value -> value.kind == CellKind.NUMBER).toList();
    if (numbers.size() < FEWEST_VALUES) {
      return Optional.empty();
    }
    Finding low = find(name, column, numbers.get(0), numbers.get(1), numbers);
    int last = numbers.size() - 1;
    return low != null
        ? Optional.of(low)
        : Optional.ofNullable(
            find(name, column, numbers.get(last), numbers.get(last - 1), numbers));
  }

  private static @org.jspecify.annotations.Nullable Finding find(
      String name, ColumnState column, ValueCount end, ValueCount next, List<ValueCount> numbers) {
    double span = numbers.get(numbers.size() - 2).number - numbers.get(1).number;
    boolean far = Math.abs(end.number - next.number) > Math.max(1, span);
    boolean onlyNegative = end.number < 0 && next.number >= 0;
    boolean often = end.count >= FEWEST && end.count * numbers.size() >= column.numbers() / 10;
    if (!USUAL.contains(end.number) || !often || !(far || onlyNegative)) {
      return null;
    }
    Confidence confidence = far ? Confidence.STRONG : Confidence.SUGGESTIVE;
    return new Counted(
            FindingKind.SENTINEL_VALUE,
            List.of(name),
            far ? Severity.DEFECT : Severity.QUESTION,
            end.count,
            column.numbers())
        .finding(
            confidence,
            BigDecimal.valueOf(end.number),
            end.text + " in " + name + " seems to stand for no value",
            null);
  }
}
