package io.gfg.customers.comparison;

import io.gfg.customers.discovery.Severity;
import io.gfg.customers.discovery.TableProfile;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Weakens differences that today does not have, or has less, against another day. */
final class OtherDay implements UnaryOperator<Difference> {

  private final TableProfile day;
  private final Map<String, Severity> severities = new HashMap<>();

  OtherDay(TableProfile day, TableProfile today) {
    this.day = day;
    DayComparison.differences(day, today).forEach(it -> severities.put(it.id(), it.severity()));
  }

  @Override
  public Difference apply(Difference difference) {
    Severity other = severities.getOrDefault(difference.id(), Severity.INFO);
    boolean weaker = other.compareTo(difference.severity()) > 0;
    return weaker && knows(difference) ? difference.weighing(other) : difference;
  }

  /** Relations are searched in a sample: a day that lacks one says nothing of it. */
  private boolean knows(Difference difference) {
    return difference.kind() != DifferenceKind.BROKEN_RELATION
        || day.relations().stream()
            .anyMatch(it -> it.rows() > 0 && it.text().equals(difference.subject()));
  }
}
