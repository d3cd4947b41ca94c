package io.gfg.customers.discovery;

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
  private static final int BARS = 40;
  private static final BigDecimal BODY = new BigDecimal("0.99");
  private static final BigDecimal FAR = new BigDecimal("1.5");
  private static final List<BigDecimal> ROUND =
      Stream.of("1", "2", "5", "10").map(BigDecimal::new).toList();

  private Histogram() {}

  static List<Bin> of(Ranked numbers) {
    if (numbers.values().size() > FEW) {
      return bars(numbers, tail(numbers));
    }
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < numbers.values().size(); i++) {
      BigDecimal value = numbers.values().get(i);
      bins.add(new Bin(value, value, numbers.count(i)));
    }
    return bins;
  }

  /** Where the tail begins; the greatest value if that is near. */
  private static BigDecimal tail(Ranked numbers) {
    BigDecimal most = numbers.greatest();
    BigDecimal low = numbers.least();
    BigDecimal body = numbers.quantile(BODY).value().subtract(low);
    boolean near = most.subtract(low).compareTo(body.multiply(FAR)) <= 0;
    return near || body.signum() == 0 ? most : low.add(body);
  }

  private static List<Bin> bars(Ranked numbers, BigDecimal high) {
    BigDecimal low = numbers.least();
    BigDecimal width = width(high.subtract(low), numbers.isWhole());
    BigDecimal from = low.divide(width, 0, RoundingMode.FLOOR).multiply(width);
    List<Bin> bins = new ArrayList<>();
    while (from.compareTo(high) <= 0) {
      BigDecimal to = from.add(width);
      bins.add(new Bin(from, to, numbers.below(to) - numbers.below(from)));
      from = to;
    }
    long rest = numbers.total() - numbers.below(from);
    if (rest > 0) {
      bins.add(new Bin(from, null, rest));
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
}
