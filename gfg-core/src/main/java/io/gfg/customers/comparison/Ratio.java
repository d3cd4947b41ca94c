package io.gfg.customers.comparison;

import io.gfg.customers.discovery.Factors;
import io.gfg.customers.discovery.Quantile;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeSet;

/**
 * How many times what they were the quantiles of a column are. Quantiles that are zero on both days
 * say nothing.
 */
final class Ratio {

  private static final double NEAR_FACTOR = Math.log(1.1);
  private static final double MOST = 0.6;
  private static final int TELLING_VALUES = 3;
  private static final int TELLING_GROWTH = 5;

  private final Days.Column column;
  private final List<Double> logs = new ArrayList<>();
  private final List<Double> values = new ArrayList<>();

  private Ratio(Days.Column column) {
    this.column = column;
  }

  static Ratio of(Days.Column column) {
    Ratio ratio = new Ratio(column);
    List<Quantile> then = column.before().values().quantiles();
    List<Quantile> now = column.today().values().quantiles();
    for (int i = 0; i < Math.min(then.size(), now.size()); i++) {
      ratio.add(then.get(i).value().doubleValue(), now.get(i).value().doubleValue());
    }
    return ratio;
  }

  private void add(double then, double now) {
    if (then != 0 || now != 0) {
      logs.add(then * now > 0 ? Math.log(now / then) : Double.NaN);
      values.add(now);
    }
  }

  /** How many times, in the middle of the quantiles. */
  double times() {
    List<Double> sorted = logs.stream().filter(log -> !Double.isNaN(log)).sorted().toList();
    return sorted.isEmpty() ? Double.NaN : Math.exp(sorted.get(sorted.size() / 2));
  }

  /** The factor between units by which the column is larger, if it is. */
  OptionalLong largerBy() {
    return factor(times(), column.today().divisor(), column.before().divisor());
  }

  /** The factor between units by which the column is smaller, if it is. */
  OptionalLong smallerBy() {
    return factor(1 / times(), column.before().divisor(), column.today().divisor());
  }

  private OptionalLong factor(double times, BigInteger large, BigInteger small) {
    return Factors.units()
        .filter(factor -> Math.abs(Math.log(times / factor)) <= NEAR_FACTOR)
        .filter(factor -> isTelling(times, divides(factor, large) && !divides(factor, small)))
        .boxed()
        .min(Comparator.comparingDouble((Long factor) -> Math.abs(Math.log(times / factor))))
        .map(OptionalLong::of)
        .orElse(OptionalLong.empty());
  }

  private static boolean divides(long factor, BigInteger divisor) {
    return divisor.signum() != 0 && divisor.mod(BigInteger.valueOf(factor)).signum() == 0;
  }

  /** Most quantiles agree; few different values tell only if all of them became multiples. */
  private boolean isTelling(double times, boolean multiples) {
    double middle = Math.log(times());
    TreeSet<Double> agreeing = new TreeSet<>();
    int agree = 0;
    for (int i = 0; i < logs.size(); i++) {
      if (Math.abs(logs.get(i) - middle) <= NEAR_FACTOR) {
        agree++;
        agreeing.add(values.get(i));
      }
    }
    boolean most = agree >= MOST * logs.size();
    return times > 1 && most && (multiples || agreeing.size() >= TELLING_VALUES);
  }

  /** Whether all quantiles but the ends grew or shrank alike. */
  boolean isConstant() {
    double middle = Math.log(times());
    double tolerance = 0.01 + Math.abs(middle) / 4;
    long apart =
        logs.subList(Math.min(1, logs.size()), Math.max(1, logs.size() - 1)).stream()
            .filter(log -> !(Math.abs(log - middle) <= tolerance))
            .count();
    return new TreeSet<>(values).size() >= TELLING_GROWTH && apart == 0;
  }
}
