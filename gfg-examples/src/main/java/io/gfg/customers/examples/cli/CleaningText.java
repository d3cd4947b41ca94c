package io.gfg.customers.examples.cli;

import io.gfg.customers.cleaning.CleaningReport;
import io.gfg.customers.cleaning.RuleCount;
import io.gfg.customers.cleaning.RuleDecision;
import io.gfg.customers.cleaning.RuleDecision.Application;
import java.util.List;

/** What cleaning did, for people. */
final class CleaningText {

  private CleaningText() {}

  static String of(CleaningReport report) {
    return TextLines.heading("Cleaned " + report.source().name() + " by policy " + report.policy())
        + numbers(report)
        + details(report);
  }

  /** What was changed, doubted and rejected; nothing where there was nothing. */
  static String details(CleaningReport report) {
    return repairs(report)
        + left(report)
        + rules("Rejected by", report.rejections())
        + rules("Doubted by, and accepted", report.warnings());
  }

  private static String numbers(CleaningReport report) {
    return new TextTable()
        .left("")
        .right("")
        .row("read", Figures.count(report.read()))
        .row("accepted", Figures.count(report.accepted()))
        .row("exact copies dropped", Figures.count(report.duplicates()))
        .row("rejected", Figures.count(report.rejected()))
        .toString();
  }

  private static String repairs(CleaningReport report) {
    if (report.changes().isEmpty()) {
      return "";
    }
    TextTable table = new TextTable().left("Changed by").left("column").right("records");
    report
        .changes()
        .forEach(
            change -> table.row(change.rule(), change.column(), Figures.count(change.changes())));
    return "\n" + table;
  }

  private static String left(CleaningReport report) {
    List<RuleDecision> idle =
        report.decisions().stream()
            .filter(decision -> decision.application() == Application.NOT_APPLIED)
            .toList();
    TextTable table = new TextTable().left("Not needed").left("because");
    idle.forEach(decision -> table.row(decision.rule(), decision.explanation()));
    return idle.isEmpty() ? "" : "\n" + table;
  }

  private static String rules(String title, List<RuleCount> counts) {
    TextTable table = new TextTable().left(title).right("records");
    counts.forEach(count -> table.row(count.rule(), Figures.count(count.records())));
    return counts.isEmpty() ? "" : "\n" + table;
  }
}
