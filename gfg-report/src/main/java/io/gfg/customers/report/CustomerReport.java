package io.gfg.customers.report;

import io.gfg.customers.cleaning.CleaningReport;
import io.gfg.customers.comparison.DayComparison;
import io.gfg.customers.discovery.TableProfile;
import io.gfg.customers.report.content.CustomerRows;
import io.gfg.customers.report.content.LoadedRows;
import io.gfg.customers.report.content.ReportContent;
import io.gfg.customers.report.content.ReportedAnswer;
import io.gfg.customers.report.page.ReportPage;
import io.gfg.customers.sink.SinkException;
import io.gfg.customers.sink.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A report on a file: one HTML page that needs no network, no other file and no server.
 *
 * <pre>{@code
 * CustomerReport.of(profile)
 *     .days(DayComparison.of(profile, baseline))
 *     .cleaning(cleaningReport)
 *     .loaded(new LoadedRows(inserted, updated, unchanged))
 *     .answers(answers)
 *     .writeTo(Path.of("report.html"));
 * }</pre>
 *
 * <p>Only the profile is needed; whatever else is told gets a section of its own. The same content
 * gives the same bytes. By default the report shows example rows, which are customer data, and says
 * so; see {@link #customerRows}.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class CustomerReport {

  private final ReportContent content;

  private CustomerReport(ReportContent content) {
    this.content = content;
  }

  /**
   * A report on what was found.
   *
   * @param profile what was found
   * @return the report
   */
  public static CustomerReport of(TableProfile profile) {
    return new CustomerReport(
        new ReportContent(profile, null, null, null, List.of(), CustomerRows.SHOWN));
  }

  /**
   * This report with what changed since other days.
   *
   * @param compared how the day differs
   * @return the new report
   */
  public CustomerReport days(DayComparison compared) {
    return new CustomerReport(
        new ReportContent(
            content.profile(),
            compared,
            content.cleaning(),
            content.loaded(),
            content.answers(),
            content.rows()));
  }

  /**
   * This report with what cleaning did. What became of a finding is found by its id.
   *
   * @param done what cleaning did
   * @return the new report
   */
  public CustomerReport cleaning(CleaningReport done) {
    return new CustomerReport(
        new ReportContent(
            content.profile(),
            content.days(),
            done,
            content.loaded(),
            content.answers(),
            content.rows()));
  }

  /**
   * This report with what became of the accepted customers in the database.
   *
   * @param done what loading did
   * @return the new report
   */
  public CustomerReport loaded(LoadedRows done) {
    return new CustomerReport(
        new ReportContent(
            content.profile(),
            content.days(),
            content.cleaning(),
            done,
            content.answers(),
            content.rows()));
  }

  /**
   * This report with answers.
   *
   * @param given the answers, in order
   * @return the new report
   */
  public CustomerReport answers(List<ReportedAnswer> given) {
    return new CustomerReport(
        new ReportContent(
            content.profile(),
            content.days(),
            content.cleaning(),
            content.loaded(),
            given,
            content.rows()));
  }

  /**
   * This report with or without values of single customers.
   *
   * @param choice whether they are shown
   * @return the new report
   */
  public CustomerReport customerRows(CustomerRows choice) {
    return new CustomerReport(
        new ReportContent(
            content.profile(),
            content.days(),
            content.cleaning(),
            content.loaded(),
            content.answers(),
            choice));
  }

  /**
   * The page.
   *
   * @return an HTML document, to be written as UTF-8
   */
  public String html() {
    return ReportPage.of(content);
  }

  /**
   * Writes the page, replacing a file that is there. The file appears whole or not at all.
   *
   * @param file where; its directory must exist
   * @throws SinkException if it cannot be written
   */
  public void writeTo(Path file) {
    try {
      WholeFile.write(file, html());
    } catch (IOException e) {
      throw new SinkException("cannot write there; does the directory exist? " + file, e);
    }
  }
}
