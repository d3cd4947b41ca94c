package io.gfg.customers.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.gfg.customers.cleaning.CleaningReport;
import io.gfg.customers.jooq.CustomerPipeline;
import io.gfg.customers.jooq.load.LoadReport;
import io.gfg.customers.testkit.generator.Defect;
import io.gfg.customers.testkit.postgres.PostgresExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(PostgresExtension.class)
class ExamplesTest {

  private static final long CUSTOMERS = CustomerFiles.ROWS - CustomerFiles.COPIES;

  @TempDir Path directory;
  private DataSource database;
  private DSLContext dsl;
  private Path file;

  @BeforeEach
  void prepare(DataSource empty) throws IOException {
    database = empty;
    dsl = DSL.using(empty, SQLDialect.POSTGRES);
    file = CustomerFiles.published(directory);
  }

  @Test
  void looksBeforeItLoads() {
    assertThat(LookBeforeYouLoad.defects(file))
        .hasSize(5)
        .anyMatch(line -> line.startsWith("WRONG_UNIT:days_since_last_order (STRONG): "))
        .anyMatch(line -> line.startsWith("COPIED_COLUMN:macc_items (STRONG): "));
  }

  @Test
  void comparesWithYesterday() throws IOException {
    Path profile = directory.resolve("yesterday.profile.json");
    CompareWithYesterday.keep(CustomerFiles.clean(directory), profile);

    assertThat(CompareWithYesterday.changes(file, profile))
        .anyMatch(line -> line.startsWith("days_since_last_order is 24 times what it was"))
        .anyMatch(line -> line.startsWith("average_discount_used is 10,000 times what it was"))
        .anyMatch(line -> line.startsWith("is_newsletter_subscriber holds text instead of true"));
  }

  @Test
  void loadsAFile() throws SQLException {
    LoadReport first = LoadAFile.load(file, database);
    LoadReport second = LoadAFile.load(file, database);

    assertThat(first.inserted()).isEqualTo(CUSTOMERS);
    assertThat(second.unchanged()).isEqualTo(CUSTOMERS);
  }

  @Test
  void loadsInsideATransaction() throws IOException, SQLException {
    LoadAFile.load(file, database);
    Path half = directory.resolve("half.json");
    Files.write(half, Files.readAllLines(file).subList(0, 1500));

    assertThatExceptionOfType(LoadInsideYourTransaction.TooManyGone.class)
        .isThrownBy(() -> LoadInsideYourTransaction.replaceUnlessTooManyGo(half, dsl, 10));
    assertThat(dsl.fetchSingle("select count(*) from gfg.customer").get(0, Long.class))
        .isEqualTo(CUSTOMERS);
    assertThat(LoadInsideYourTransaction.replaceUnlessTooManyGo(half, dsl, 2000).deleted())
        .isPositive();
  }

  @Test
  void appliesRulesOfItsOwn() {
    LoadReport report = CustomerPipeline.from(file).clean(AddYourOwnRule.policy()).loadInto(dsl);

    assertThat(report.changes()).anyMatch(c -> c.rule().equals("revenue.rounded-to-cents"));
    assertThat(
            dsl.fetchSingle("select max(scale(revenue)) from gfg.customer").get(0, Integer.class))
        .isEqualTo(2);
  }

  @Test
  void keepsTheQuarantine() throws IOException {
    Path spoiled = CustomerFiles.with(directory, Defect.REVENUE_NEGATIVE, 0.005);

    CleaningReport report = KeepTheQuarantine.clean(spoiled, directory);

    assertThat(report.rejected()).isPositive();
    assertThat(Files.readAllLines(directory.resolve("rejects.ndjson")))
        .hasSize((int) report.rejected())
        .allMatch(line -> line.contains("\"revenue.not-negative\""));
    assertThat(directory.resolve("changes.ndjson")).isNotEmptyFile();
    assertThat(Files.readAllLines(directory.resolve("customers.ndjson")))
        .hasSize((int) report.accepted());
  }

  @Test
  void answersTheQuestions() throws SQLException {
    LoadAFile.load(file, database);

    assertThat(AnswerTheQuestions.creditCardRevenue(dsl))
        .matches("\\d+ customers spent \\d+ dollars; 0 open findings touch .*revenue]");
    assertThat(AnswerTheQuestions.notebookCampaign(dsl))
        .contains("macc_items is a copy of wacc_items");
  }

  @Test
  void composesAQueryOfItsOwn() throws SQLException {
    LoadAFile.load(file, database);

    assertThat(ComposeYourOwnQuery.averageRevenueOfTheBest(dsl, 10).value())
        .hasValueSatisfying(average -> assertThat(average).isPositive());
  }

  @Test
  void mailsTheCampaign() throws IOException, SQLException {
    LoadAFile.load(file, database);
    Path csv = directory.resolve("campaign.csv");

    assertThat(MailTheCampaign.writeTo(csv, dsl, 25)).isEqualTo(25);
    assertThat(Files.readAllLines(csv)).hasSize(26).first().asString().startsWith("position,");
  }
}
