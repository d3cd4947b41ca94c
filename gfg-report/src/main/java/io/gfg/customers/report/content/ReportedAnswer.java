package io.gfg.customers.report.content;

import java.io.Serializable;
import java.util.List;

/**
 * An answer, where it comes from, and what casts doubt on it.
 *
 * @param question the question, in words
 * @param figures the answer; the first figure is the main one
 * @param columns the columns it was computed from, by name
 * @param doubts the open findings that touch these columns
 * @param sql the statement that gives it
 */
public record ReportedAnswer(
    String question, List<Figure> figures, List<String> columns, List<Doubt> doubts, String sql)
    implements Serializable {

  /** Copies the lists. */
  public ReportedAnswer {
    figures = List.copyOf(figures);
    columns = List.copyOf(columns);
    doubts = List.copyOf(doubts);
  }
}
