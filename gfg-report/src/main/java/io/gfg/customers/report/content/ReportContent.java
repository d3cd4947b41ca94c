package io.gfg.customers.report.content;

import io.gfg.customers.cleaning.CleaningReport;
import io.gfg.customers.comparison.DayComparison;
import io.gfg.customers.discovery.TableProfile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a report tells.
 *
 * @param profile what was found
 * @param days how the day differs from others, or null if it was not compared
 * @param cleaning what cleaning did, or null if nothing was cleaned
 * @param loaded what became of the accepted customers, or null if nothing was loaded
 * @param answers the answers; may be empty
 * @param rows whether values of single customers are shown
 */
public record ReportContent(
    TableProfile profile,
    @Nullable DayComparison days,
    @Nullable CleaningReport cleaning,
    @Nullable LoadedRows loaded,
    List<ReportedAnswer> answers,
    CustomerRows rows) {

  /** Copies the list. */
  public ReportContent {
    answers = List.copyOf(answers);
  }
}
