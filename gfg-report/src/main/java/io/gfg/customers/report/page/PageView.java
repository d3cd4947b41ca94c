package io.gfg.customers.report.page;

import io.gfg.customers.cleaning.CleaningReport;
import io.gfg.customers.comparison.DayComparison;
import io.gfg.customers.discovery.Finding;
import io.gfg.customers.report.content.CustomerRows;
import io.gfg.customers.report.content.ReportedAnswer;
import io.gfg.customers.sink.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The whole page.
 *
 * @param source the name of the source
 * @param warning what its keeper must know; empty if it holds nobody's data
 * @param verdict what it all amounts to
 * @param days what changed since other days, or null if they were not compared
 * @param flow what became of the rows, or null if nothing was cleaned
 * @param answers the answers
 * @param findings the findings
 * @param columns the columns
 * @param about where it comes from
 */
record PageView(
    String source,
    String warning,
    VerdictView verdict,
    @Nullable DaysView days,
    @Nullable FlowView flow,
    List<AnswerView> answers,
    FindingsView findings,
    List<ColumnView> columns,
    List<Fact> about) {

  static PageView of(PageContext page) {
    CleaningReport cleaning = page.content().cleaning();
    DayComparison days = page.content().days();
    return new PageView(
        page.content().profile().source(),
        warning(page),
        VerdictView.of(page),
        days == null ? null : DaysView.of(days, page),
        cleaning == null ? null : FlowView.of(cleaning, page.content().loaded()),
        answers(page),
        FindingsView.of(page),
        columns(page),
        AboutView.of(page));
  }

  private static String warning(PageContext page) {
    if (page.content().rows() == CustomerRows.HIDDEN) {
      return "";
    }
    int examples =
        page.content().profile().findings().stream()
            .map(Finding::examples)
            .mapToInt(List::size)
            .sum();
    return "This file holds customer data: "
        + Words.counted(examples, "example row")
        + ", and frequent values of the columns. Keep it as you keep the source.";
  }

  private static List<AnswerView> answers(PageContext page) {
    List<ReportedAnswer> answers = page.content().answers();
    return IntStream.range(0, answers.size())
        .mapToObj(i -> AnswerView.of(i + 1, answers.get(i), page.anchors()))
        .toList();
  }

  private static List<ColumnView> columns(PageContext page) {
    return page.content().profile().columns().stream()
        .map(column -> ColumnView.of(column, page))
        .toList();
  }

  /** The sections that the page has, in order. */
  List<Link> sections() {
    List<Link> sections = new ArrayList<>();
    sections.add(new Link("verdict", "Verdict"));
    if (days != null) {
      sections.add(new Link("days", "Changes"));
    }
    if (!answers.isEmpty()) {
      sections.add(new Link("answers", "Answers"));
    }
    if (flow != null) {
      sections.add(new Link("rows", "Rows"));
    }
    sections.add(new Link("findings", "Findings"));
    sections.add(new Link("columns", "Columns"));
    sections.add(new Link("about", "About"));
    return sections;
  }

  /** What the charts draw, as JSON that no element of the page can be ended by. */
  String chartsJson() {
    return JsonText.of(charts())
        .replace("&", "\\u0026")
        .replace("<", "\\u003c")
        .replace(">", "\\u003e");
  }

  private List<ChartView> charts() {
    return Stream.of(
            Stream.ofNullable(flow).map(FlowView::chart),
            findings.serious().stream().map(FindingView::chart),
            findings.notes().stream().map(FindingView::chart),
            columns.stream().map(ColumnView::chart).filter(Objects::nonNull))
        .flatMap(Function.identity())
        .toList();
  }
}
