package io.gfg.customers.report.page;

import io.gfg.customers.comparison.ComparedDay;
import io.gfg.customers.comparison.DayComparison;
import io.gfg.customers.comparison.Difference;
import io.gfg.customers.discovery.Severity;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What changed since other days.
 *
 * @param lead which days they are
 * @param serious the changes that matter
 * @param notes the others
 */
record DaysView(String lead, List<Change> serious, List<Change> notes) {

  /**
   * A change.
   *
   * @param badge how much it matters
   * @param headline the change in one sentence, with its numbers
   * @param columns the columns it is about
   */
  record Change(Badge badge, String headline, List<Link> columns) {}

  static DaysView of(DayComparison days, PageContext page) {
    return new DaysView(
        lead(days),
        changes(days, page, it -> it.severity() != Severity.INFO),
        changes(days, page, it -> it.severity() == Severity.INFO));
  }

  private static String lead(DayComparison days) {
    String left =
        days.incidents().isEmpty()
            ? ""
            : " Left out as "
                + (days.incidents().size() == 1 ? "an incident: " : "incidents: ")
                + days.incidents().stream()
                    .map(day -> day.source() + " (" + day.incident() + ")")
                    .collect(Collectors.joining(", "))
                + ".";
    return "Compared with "
        + days.baseline().stream().map(ComparedDay::source).collect(Collectors.joining(", "))
        + "."
        + (days.baseline().size() > 1
            ? " The numbers are those against the last; a change matters if no other day shows it."
            : "")
        + left;
  }

  private static List<Change> changes(
      DayComparison days, PageContext page, Predicate<Difference> which) {
    return days.differences().stream()
        .filter(which)
        .map(
            it ->
                new Change(
                    Badge.of(it.severity()), it.headline(), page.anchors().columns(it.columns())))
        .toList();
  }
}
