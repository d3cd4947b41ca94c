package io.gfg.customers.report.page;

import io.gfg.customers.report.content.Figure;
import io.gfg.customers.report.content.ReportedAnswer;
import java.util.List;

/**
 * An answer as the page shows it.
 *
 * @param anchor the id of its element
 * @param question the question
 * @param badge whether it can be relied on
 * @param figures the answer
 * @param sources whose numbers stand beside ours; empty if nobody's
 * @param columns the columns it was computed from
 * @param doubts the open findings that touch it
 * @param sql the statement that gives it
 */
record AnswerView(
    String anchor,
    String question,
    Badge badge,
    List<Figure> figures,
    List<String> sources,
    List<Link> columns,
    List<Link> doubts,
    String sql) {

  static AnswerView of(int number, ReportedAnswer answer, Anchors anchors) {
    return new AnswerView(
        "answer-" + number,
        answer.question(),
        badge(answer),
        answer.figures(),
        sources(answer),
        anchors.columns(answer.columns()),
        answer.doubts().stream()
            .map(doubt -> new Link(anchors.finding(doubt.findingId()), doubt.headline()))
            .toList(),
        answer.sql());
  }

  private static Badge badge(ReportedAnswer answer) {
    return answer.doubts().isEmpty()
        ? new Badge(Tone.GOOD, "No open finding")
        : new Badge(Tone.CARE, Words.counted(answer.doubts().size(), "open finding"));
  }

  private static List<String> sources(ReportedAnswer answer) {
    return answer.figures().stream()
        .flatMap(figure -> figure.comparisons().stream())
        .map(Figure.Comparison::source)
        .distinct()
        .toList();
  }

  /** What a source makes of a figure; empty if it says nothing. */
  static String compared(Figure figure, String source) {
    return figure.comparisons().stream()
        .filter(comparison -> comparison.source().equals(source))
        .map(Figure.Comparison::value)
        .findFirst()
        .orElse("");
  }
}
