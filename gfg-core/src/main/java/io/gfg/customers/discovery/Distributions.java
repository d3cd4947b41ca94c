package io.gfg.customers.discovery;

import io.gfg.customers.source.CellKind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How the values of the columns of one table are distributed. */
final class Distributions {

  private static final int SHOWN = 8;
  private static final double SURE = 0.99;
  private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.UP);

  /** Every fortieth, and a hundredth from either end. */
  private static final List<BigDecimal> SHARES =
      Stream.concat(
              IntStream.rangeClosed(0, 40).mapToObj(i -> BigDecimal.valueOf(25L * i, 3)),
              Stream.of("0.01", "0.99").map(BigDecimal::new))
          .sorted()
          .toList();

  private final List<SampleRow> sample;
  private final boolean sampledWhole;
  private final double repeated;

  Distributions(TableState state) {
    RowCounts rows = state.rowCounts();
    this.sample = state.sampled();
    this.sampledWhole = rows.isExact() && rows.distinct() == sample.size();
    this.repeated = state.rows() == 0 ? 0 : (double) rows.repeated() / state.rows();
  }

  Distribution of(NamedState column) {
    return column.state().values.isExact()
        ? counted(column.state().values.values())
        : sampled(column.index());
  }

  private static Distribution counted(List<ValueCount> values) {
    Map<BigDecimal, Long> numbers = new HashMap<>();
    for (ValueCount value : values) {
      if (value.kind() == CellKind.NUMBER) {
        numbers.merge(Decimals.plain(new BigDecimal(value.text())), value.count(), Long::sum);
      }
    }
    return of(Ranked.of(numbers), BigDecimal.ZERO, top(values));
  }

  private static List<TopValue> top(List<ValueCount> values) {
    return values.stream()
        .sorted(Comparator.comparingLong((ValueCount value) -> value.count()).reversed())
        .limit(SHOWN)
        .map(value -> new TopValue(value.text(), value.count()))
        .toList();
  }

  private Distribution sampled(int column) {
    double[] numbers = sample.stream().mapToDouble(row -> row.number(column)).toArray();
    double[] present = Arrays.stream(numbers).filter(number -> !Double.isNaN(number)).toArray();
    return of(Ranked.of(present), error(present.length), List.of());
  }

  /** Never 0, which would say that all were counted. */
  private BigDecimal error(int counted) {
    double chance =
        sampledWhole || counted == 0 ? 0 : Math.sqrt(Math.log(2 / (1 - SURE)) / (2.0 * counted));
    double error = Math.min(1, Math.max(1e-9, chance + repeated));
    return BigDecimal.valueOf(error).round(TWO_DIGITS);
  }

  private static Distribution of(Ranked numbers, BigDecimal error, List<TopValue> top) {
    return numbers.total() == 0
        ? new Distribution(0, error, List.of(), List.of(), top)
        : new Distribution(
            numbers.total(),
            error,
            SHARES.stream().map(numbers::quantile).toList(),
            Histogram.of(numbers),
            top);
  }
}
