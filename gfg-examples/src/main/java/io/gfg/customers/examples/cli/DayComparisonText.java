package io.gfg.customers.examples.cli;

import io.gfg.customers.comparison.ComparedDay;
import io.gfg.customers.comparison.DayComparison;
import java.util.List;
import java.util.Locale;

/** What changed since the days before, for people. */
final class DayComparisonText {

  private DayComparisonText() {}

  static String of(DayComparison comparison) {
    return TextLines.heading("Changes since " + days(comparison)) + changes(comparison);
  }

  private static String days(DayComparison comparison) {
    List<ComparedDay> days = comparison.baseline();
    String latest = days.get(days.size() - 1).source();
    return days.size() == 1 ? latest : latest + " and " + (days.size() - 1) + " more";
  }

  private static String changes(DayComparison comparison) {
    if (comparison.differences().isEmpty()) {
      return "  Nothing changed.\n";
    }
    TextTable table = new TextTable().left("weight").left("what").left("how");
    comparison
        .differences()
        .forEach(it -> table.row(word(it.severity()), word(it.kind()), it.headline()));
    return table.toString();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
