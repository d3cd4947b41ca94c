package io.gfg.customers.comparison;

import static io.gfg.customers.comparison.DifferenceKind.MISSING_COLUMN;
import static io.gfg.customers.comparison.DifferenceKind.NEW_COLUMN;
import static io.gfg.customers.comparison.DifferenceKind.RENAMED_COLUMN;

import io.gfg.customers.discovery.ColumnProfile;
import io.gfg.customers.discovery.Severity;
import java.util.ArrayList;
import java.util.List;

/** Columns that came, went, or seem to have another name. */
final class SchemaDifferences {

  private final Days days;
  private final List<ColumnProfile> gone;
  private final List<ColumnProfile> come;

  private SchemaDifferences(Days days) {
    this.days = days;
    this.gone = Days.only(days.before(), days.today());
    this.come = Days.only(days.today(), days.before());
  }

  static List<Difference> of(Days days) {
    return new SchemaDifferences(days).list();
  }

  private List<Difference> list() {
    List<Difference> found = new ArrayList<>();
    List<ColumnProfile> named = new ArrayList<>();
    for (ColumnProfile column : gone) {
      List<ColumnProfile> alike = come.stream().filter(it -> isAlike(column, it)).toList();
      if (alike.size() == 1 && isOnlyOne(alike.get(0))) {
        named.add(alike.get(0));
        found.add(renamed(column.name(), alike.get(0).name()));
      } else {
        found.add(missing(column.name()));
      }
    }
    come.stream().filter(column -> !named.contains(column)).forEach(it -> found.add(isNew(it)));
    return found;
  }

  private boolean isOnlyOne(ColumnProfile column) {
    return gone.stream().filter(it -> isAlike(it, column)).count() == 1;
  }

  private static Difference renamed(String then, String now) {
    return Difference.of(
        RENAMED_COLUMN,
        List.of(then, now),
        Severity.DEFECT,
        then + " is not there, and " + now + ", which is new, holds the like; renamed?");
  }

  private static Difference missing(String name) {
    return Difference.of(
        MISSING_COLUMN, List.of(name), Severity.DEFECT, name + " is not there any more");
  }

  private static Difference isNew(ColumnProfile column) {
    return Difference.of(
        NEW_COLUMN, List.of(column.name()), Severity.QUESTION, column.name() + " is new");
  }

  /** Whether nothing that is known of two columns differs more than by chance. */
  private boolean isAlike(ColumnProfile then, ColumnProfile now) {
    long before = days.before().rows();
    long after = days.today().rows();
    double absentThen = (double) then.absent() / before;
    double absentNow = (double) now.absent() / after;
    double distinct = (double) Math.max(1, now.distinct()) / Math.max(1, then.distinct());
    boolean scaled = Math.abs(Math.log(distinct * before / after)) < Math.log(1.2);
    boolean same = Math.abs(Math.log(distinct)) < Math.log(1.2);
    return Types.main(then) == Types.main(now)
        && then.decimals() == now.decimals()
        && (same || scaled)
        && Math.abs(absentThen - absentNow) <= Chance.ofShare(absentThen, before, absentNow, after)
        && haveLikeValues(then, now);
  }

  private static boolean haveLikeValues(ColumnProfile then, ColumnProfile now) {
    long before = then.values().counted();
    long after = now.values().counted();
    if (before == 0 || after == 0) {
      return before == after && topValues(then).equals(topValues(now));
    }
    return KnownShares.distance(then.values(), now.values())
        <= Chance.ofDistribution(before, after);
  }

  private static List<String> topValues(ColumnProfile column) {
    return column.values().top().stream().map(it -> it.value()).sorted().toList();
  }
}
