package io.gfg.customers.examples.cli;

import io.gfg.customers.jooq.load.LoadReport;
import java.math.BigDecimal;
import java.util.Locale;

/** What a load did, for people. */
final class LoadText {

  private LoadText() {}

  static String of(LoadReport report) {
    String title =
        "Load %d of %s by policy %s, mode %s"
            .formatted(
                report.loadId(),
                report.cleaning().source().name(),
                report.cleaning().policy(),
                report.mode().name().toLowerCase(Locale.ROOT));
    return TextLines.heading(title) + numbers(report) + CleaningText.details(report.cleaning());
  }

  static String numbers(LoadReport report) {
    return new TextTable()
        .left("")
        .right("")
        .row("read", Figures.count(report.read()))
        .row("= inserted", Figures.count(report.inserted()))
        .row("+ updated", Figures.count(report.updated()))
        .row("+ unchanged", Figures.count(report.unchanged()))
        .row("+ exact copies dropped", Figures.count(report.duplicates()))
        .row("+ rejected", Figures.count(report.rejected()))
        .row("deleted", Figures.count(report.deleted()))
        .row("seconds", Figures.decimal(BigDecimal.valueOf(report.duration().toMillis(), 3)))
        .toString();
  }
}
