package io.gfg.customers.comparison;

import io.gfg.customers.discovery.KeySketch;
import io.gfg.customers.discovery.Severity;
import java.util.ArrayList;
import java.util.List;

/** Keys that came and went. Tables that share no key are no snapshots of the same things. */
final class KeyDifferences {

  private static final double FEW_LOST = 0.01;
  private static final double MANY_LOST = 0.1;
  private static final double MANY_NEW = 0.25;

  private KeyDifferences() {}

  static List<Difference> of(Days days) {
    KeySketch then = days.before().keys();
    KeySketch now = days.today().keys();
    if (then == null || now == null || !then.column().equals(now.column())) {
      return List.of();
    }
    SharedKeys shared = SharedKeys.of(then, now);
    if (shared.before() == 0 || shared.today() == 0) {
      return List.of();
    }
    boolean exact = then.isComplete() && now.isComplete();
    int both = shared.places().size();
    return both == 0 ? List.of(strangers(now.column())) : list(now.column(), shared, exact);
  }

  private static Difference strangers(String column) {
    return Difference.of(
        DifferenceKind.LOST_KEYS,
        List.of(column),
        Severity.INFO,
        "the days share no "
            + column
            + ": they are no snapshots of the same things, or the keys"
            + " are written otherwise");
  }

  private static List<Difference> list(String column, SharedKeys shared, boolean exact) {
    double both = shared.places().size();
    double lost = 1 - both / shared.before();
    double added = 1 - both / shared.today();
    List<Difference> found = new ArrayList<>();
    if (lost > 0) {
      found.add(
          difference(DifferenceKind.LOST_KEYS, column, lost, exact ? 0 : shared.before())
              .weighing(lostSeverity(lost)));
    }
    if (added > 0) {
      found.add(
          difference(DifferenceKind.NEW_KEYS, column, added, exact ? 0 : shared.today())
              .weighing(added > MANY_NEW ? Severity.QUESTION : Severity.INFO));
    }
    return found;
  }

  private static Severity lostSeverity(double lost) {
    if (lost > MANY_LOST) {
      return Severity.DEFECT;
    }
    return lost > FEW_LOST ? Severity.QUESTION : Severity.INFO;
  }

  /** The limit is by how much the share may be off. */
  private static Difference difference(
      DifferenceKind kind, String column, double share, int sampled) {
    double error = sampled == 0 ? 0 : Chance.ofKeys(share, sampled);
    return Difference.of(
            kind,
            List.of(column),
            Severity.INFO,
            Words.percent(share)
                + (sampled == 0 ? "" : ", give or take " + Words.percent(error) + ",")
                + (kind == DifferenceKind.LOST_KEYS
                    ? " of the keys of the day before are gone"
                    : " of the keys are new"))
        .by(Words.decimal(share), Words.decimal(error));
  }
}
