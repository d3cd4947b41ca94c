package io.gfg.customers.comparison;

import io.gfg.customers.discovery.ColumnProfile;
import io.gfg.customers.discovery.Distribution;
import io.gfg.customers.discovery.Factors;
import io.gfg.customers.discovery.Quantile;
import io.gfg.customers.discovery.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Columns whose numbers are in another unit, grew, or are distributed otherwise. */
final class ValueDifferences {

  /** Rows whose numbers moved; fewer matter to nobody. */
  private static final double SOME = 0.05;

  /** Factors of scale, which stand for no two units in particular. */
  private static final Set<Long> NAMELESS = Set.of(100L, 1000L, 10_000L, 1_000_000L);

  private static final double MUCH_GROWTH = Math.log(1.25);

  private ValueDifferences() {}

  static List<Difference> of(Days days) {
    List<Difference> found = new ArrayList<>();
    for (Days.Column column : days.columns()) {
      if (hasNumbers(column.before()) && hasNumbers(column.today())) {
        of(column).ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean hasNumbers(ColumnProfile column) {
    return column.values().counted() > 0 && !column.values().quantiles().isEmpty();
  }

  private static Optional<Difference> of(Days.Column column) {
    Distribution then = column.before().values();
    Distribution now = column.today().values();
    double distance = KnownShares.distance(then, now);
    double limit = Chance.ofDistribution(then.counted(), now.counted());
    if (distance <= limit) {
      return Optional.empty();
    }
    Ratio ratio = Ratio.of(column);
    OptionalLong larger = ratio.largerBy();
    OptionalLong smaller = ratio.smallerBy();
    Difference found;
    if (larger.isPresent()) {
      found = unit(column, larger.getAsLong(), " times what it was");
    } else if (smaller.isPresent()) {
      found = unit(column, smaller.getAsLong(), " times smaller than it was");
    } else if (ratio.isConstant()) {
      found = growth(column, ratio.times());
    } else {
      found = shift(column, distance, limit);
    }
    return Optional.of(found.from(median(then), median(now)));
  }

  private static Difference unit(Days.Column column, long factor, String words) {
    return Difference.of(
            DifferenceKind.UNIT_CHANGE,
            List.of(column.name()),
            Severity.DEFECT,
            column.name()
                + " is "
                + Words.count(factor)
                + words
                + " at nearly every quantile"
                + (NAMELESS.contains(factor) ? "" : ", like " + Factors.inWords(factor)))
        .by(BigDecimal.valueOf(factor), null);
  }

  private static Difference growth(Days.Column column, double times) {
    boolean much = Math.abs(Math.log(times)) > MUCH_GROWTH;
    return Difference.of(
            DifferenceKind.GROWTH,
            List.of(column.name()),
            much ? Severity.QUESTION : Severity.INFO,
            column.name()
                + " is "
                + Words.number(times)
                + " times what it was at every quantile; no factor between units")
        .by(Words.decimal(times), null);
  }

  private static Difference shift(Days.Column column, double distance, double limit) {
    return Difference.of(
            DifferenceKind.DISTRIBUTION_SHIFT,
            List.of(column.name()),
            distance > SOME ? Severity.QUESTION : Severity.INFO,
            column.name()
                + " is distributed otherwise: at least "
                + Words.percent(distance)
                + " of the rows moved, and chance explains "
                + Words.percent(limit))
        .by(Words.decimal(distance), Words.decimal(limit));
  }

  private static BigDecimal median(Distribution values) {
    List<Quantile> quantiles = values.quantiles();
    return quantiles.get(quantiles.size() / 2).value();
  }
}
