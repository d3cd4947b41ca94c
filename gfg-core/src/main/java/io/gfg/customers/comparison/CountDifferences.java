package io.gfg.customers.comparison;

import io.gfg.customers.discovery.KeySketch;
import io.gfg.customers.discovery.KeyedValues;
import io.gfg.customers.discovery.Severity;
import io.gfg.customers.model.FieldUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Counts that fell for the same key. A contract says which columns count; of others a fall is only
 * worth knowing, because balances and countdowns fall.
 */
final class CountDifferences {

  private static final int FEWEST_KEYS = 100;
  private static final double SOME = 0.005;
  private static final double MANY = 0.05;

  private final SharedKeys shared;
  private final Map<String, List<@Nullable Long>> then = new HashMap<>();
  private final Set<String> counts;

  private CountDifferences(Days days, KeySketch before, KeySketch today) {
    this.shared = SharedKeys.tracked(before, today);
    before.values().forEach(column -> then.put(column.column(), column.values()));
    this.counts =
        days.today().columns().stream()
            .filter(column -> column.unit() == FieldUnit.COUNT)
            .map(column -> column.name())
            .collect(Collectors.toSet());
  }

  static List<Difference> of(Days days) {
    KeySketch before = days.before().keys();
    KeySketch today = days.today().keys();
    if (before == null || today == null || !before.column().equals(today.column())) {
      return List.of();
    }
    CountDifferences differences = new CountDifferences(days, before, today);
    List<Difference> found = new ArrayList<>();
    today.values().forEach(column -> differences.add(column, found));
    return found;
  }

  private void add(KeyedValues column, List<Difference> found) {
    List<@Nullable Long> earlier = then.get(column.column());
    if (earlier == null) {
      return;
    }
    int compared = 0;
    int fell = 0;
    for (int[] place : shared.places()) {
      Long before = earlier.get(place[0]);
      Long after = column.values().get(place[1]);
      if (before != null && after != null) {
        compared++;
        fell += after < before ? 1 : 0;
      }
    }
    if (compared >= FEWEST_KEYS && fell > 0) {
      found.add(difference(column.column(), fell, compared));
    }
  }

  private Difference difference(String column, int fell, int compared) {
    double share = (double) fell / compared;
    return Difference.of(
            DifferenceKind.FALLEN_COUNT,
            List.of(column),
            counts.contains(column) ? severity(share) : Severity.INFO,
            column
                + " fell for "
                + Words.count(fell)
                + " of "
                + Words.count(compared)
                + " keys that were looked at on both days ("
                + Words.percent(share)
                + ")")
        .by(Words.decimal(share), Words.decimal(Chance.ofKeys(share, compared)));
  }

  private static Severity severity(double share) {
    if (share > MANY) {
      return Severity.DEFECT;
    }
    return share > SOME ? Severity.QUESTION : Severity.INFO;
  }
}
