package io.gfg.customers.report.content;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A histogram that a long tail does not flatten: few values get a bar each; otherwise bars of one
 * round width reach to the 99th percentile, and a last one takes the rest.
 */
final class Histogram {

  private static final int FEW = 12;
  private static final int BARS = 20;
  private static final List<BigDecimal> ROUND =
      Stream.of("1", "2", "5", "10").map(BigDecimal::new).toList();

  private Histogram() {}

  static List<Bin> of(Ranked numbers) {
    if (numbers.counts().size() <= FEW) {
      return numbers.counts().entrySet().stream()
          .map(value -> new Bin(value.getKey(), value.getKey(), value.getValue()))
          .toList();
    }
    BigDecimal low = numbers.counts().firstKey();
    BigDecimal high = numbers.counts().lastKey().min(tail(numbers));
    return bars(numbers, low, high);
  }

  /** Where the tail begins; there is none if the greatest value is near. */
  private static BigDecimal tail(Ranked numbers) {
    BigDecimal most = numbers.counts().lastKey();
    BigDecimal low = numbers.counts().firstKey();
    BigDecimal body = numbers.quantile(99).value().subtract(low);
    boolean near = most.subtract(low).compareTo(body.multiply(new BigDecimal("1.5"))) <= 0;
    return near || body.signum() == 0 ? most : low.add(body);
  }

  private static List<Bin> bars(Ranked numbers, BigDecimal low, BigDecimal high) {
    BigDecimal width = width(high.subtract(low), numbers.isWhole());
    BigDecimal from = low.divide(width, 0, RoundingMode.FLOOR).multiply(width);
    List<Bin> bins = new ArrayList<>();
    while (from.compareTo(high) <= 0) {
      BigDecimal to = from.add(width);
      bins.add(new Bin(plain(from), plain(to), numbers.between(from, to)));
      from = to;
    }
    if (numbers.from(from) > 0) {
      bins.add(new Bin(plain(from), null, numbers.from(from)));
    }
    return bins;
  }

  /** The least round width with which the bars are few enough. */
  private static BigDecimal width(BigDecimal range, boolean whole) {
    BigDecimal least = range.divide(BigDecimal.valueOf(BARS), MathContext.DECIMAL32);
    int exponent = least.precision() - least.scale() - 1;
    BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(exponent);
    BigDecimal width =
        ROUND.stream()
            .map(unit::multiply)
            .filter(step -> step.compareTo(least) >= 0)
            .findFirst()
            .orElseThrow();
    return whole ? width.max(BigDecimal.ONE) : width;
  }

  private static BigDecimal plain(BigDecimal number) {
    return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
  }
}
