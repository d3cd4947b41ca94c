package io.gfg.customers.report.content;

import io.gfg.customers.cleaning.CleaningReport;
import io.gfg.customers.discovery.TableProfile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a report tells.
 *
 * @param profile what was found
 * @param distributions how values are distributed, for any of the columns
 * @param cleaning what cleaning did, or null if nothing was cleaned
 * @param loaded what became of the accepted customers, or null if nothing was loaded
 * @param answers the answers; may be empty
 * @param rows whether values of single customers are shown
 */
public record ReportContent(
    TableProfile profile,
    List<Distribution> distributions,
    @Nullable CleaningReport cleaning,
    @Nullable LoadedRows loaded,
    List<ReportedAnswer> answers,
    CustomerRows rows) {

  /** Copies the lists. */
  public ReportContent {
    distributions = List.copyOf(distributions);
    answers = List.copyOf(answers);
  }
}
