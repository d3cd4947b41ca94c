package io.gfg.customers.comparison;

import io.gfg.customers.discovery.Severity;
import java.math.BigDecimal;
import java.util.List;

/** Many more or fewer rows. */
final class RowDifferences {

  private static final double FEWER = 0.9;
  private static final double FAR_FEWER = 0.7;
  private static final double MORE = 1.5;

  private RowDifferences() {}

  static List<Difference> of(Days days) {
    long then = days.before().rows();
    long now = days.today().rows();
    if (then == now) {
      return List.of();
    }
    double ratio = (double) now / Math.max(1, then);
    return List.of(
        new Difference(
            DifferenceKind.ROW_COUNT,
            "rows",
            List.of(),
            severity(ratio),
            BigDecimal.valueOf(then),
            BigDecimal.valueOf(now),
            Words.decimal(ratio),
            null,
            Words.count(now)
                + " rows, before "
                + Words.count(then)
                + ": "
                + Words.percent(ratio)
                + " of them"));
  }

  private static Severity severity(double ratio) {
    if (ratio < FAR_FEWER) {
      return Severity.DEFECT;
    }
    return ratio < FEWER || ratio > MORE ? Severity.QUESTION : Severity.INFO;
  }
}
