package io.gfg.customers.report;

import io.gfg.customers.cleaning.CleaningPolicy;
import io.gfg.customers.cleaning.CleaningReport;
import io.gfg.customers.cleaning.CleaningRun;
import io.gfg.customers.comparison.DayComparison;
import io.gfg.customers.discovery.InspectOptions;
import io.gfg.customers.discovery.TableContract;
import io.gfg.customers.discovery.TableInspector;
import io.gfg.customers.discovery.TableProfile;
import io.gfg.customers.report.content.Doubt;
import io.gfg.customers.report.content.Figure;
import io.gfg.customers.report.content.Figure.Comparison;
import io.gfg.customers.report.content.LoadedRows;
import io.gfg.customers.report.content.ReportedAnswer;
import io.gfg.customers.sink.Sinks;
import io.gfg.customers.source.CustomerSource;
import io.gfg.customers.source.TableSource;
import io.gfg.customers.testkit.generator.CustomerGenerator;
import io.gfg.customers.testkit.generator.GeneratorSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A generated file, inspected, cleaned and answered from as an application would. */
record Reports(TableProfile profile, CustomerReport report) {

  private static final int ROWS = 6_000;

  static Reports generated() {
    try {
      Path directory = Files.createTempDirectory("gfg-report");
      Path file = directory.resolve("customers.ndjson");
      try {
        CustomerGenerator.of(GeneratorSpec.builder().rows(ROWS).copies(32).build()).writeTo(file);
        return of(file);
      } finally {
        Files.delete(file);
        Files.delete(directory);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Reports of(Path file) {
    TableProfile profile = inspect(file);
    CleaningReport cleaning =
        CleaningRun.of(CustomerSource.of(file), CleaningPolicy.standard())
            .into(Sinks.discarding())
            .report();
    long updated = cleaning.accepted() / 10;
    CustomerReport report =
        CustomerReport.of(profile)
            .days(days(profile))
            .cleaning(cleaning)
            .loaded(new LoadedRows(cleaning.accepted() - updated, updated, 0))
            .answers(answers());
    return new Reports(profile, report);
  }

  /** Compared with a day of other customers, without defects and without one of the columns. */
  private static DayComparison days(TableProfile today) {
    try {
      Path file = Files.createTempFile("gfg-report", ".ndjson");
      try {
        CustomerGenerator.of(GeneratorSpec.builder().rows(ROWS / 2).copies(0).seed(2).build())
            .clean()
            .writeTo(file);
        TableProfile before = renamed(inspect(file), "yesterday.ndjson");
        return DayComparison.of(
            today, List.of(renamed(before, "monday.ndjson").asIncident("half a file"), before));
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TableProfile renamed(TableProfile profile, String source) {
    return new TableProfile(
        source,
        profile.rows(),
        profile.malformed(),
        profile.incident(),
        profile.columns().subList(1, profile.columns().size()),
        profile.relations(),
        profile.keys(),
        profile.findings());
  }

  static TableProfile inspect(Path file) {
    InspectOptions options = InspectOptions.defaults().withContract(TableContract.customers());
    return TableInspector.of(options).inspect(TableSource.of(file));
  }

  private static List<ReportedAnswer> answers() {
    return List.of(
        new ReportedAnswer(
            "What did customers who paid by credit card spend?",
            List.of(
                new Figure(
                    "Revenue, dollars",
                    "50,189,329",
                    List.of(new Comparison("Notebook's steps", "50,372,282")))),
            List.of("cc_payments", "revenue"),
            List.of(),
            "select sum(revenue)\nfrom gfg.customer\nwhere cc_payments > 0"),
        new ReportedAnswer(
            "Whom should the campaign reach?",
            List.of(new Figure("Customers", "74", List.of())),
            List.of("is_newsletter_subscriber", "macc_items"),
            List.of(
                new Doubt(
                    "COPIED_COLUMN:macc_items",
                    "macc_items is a copy of wacc_items; its own values are lost")),
            "select customer_id from gfg.customer"));
  }
}
