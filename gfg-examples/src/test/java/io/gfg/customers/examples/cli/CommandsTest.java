package io.gfg.customers.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.examples.CustomerFiles;
import io.gfg.customers.examples.cli.Shell.Attendance;
import io.gfg.customers.testkit.generator.Defect;
import io.gfg.customers.testkit.postgres.PostgresDatabase;
import io.gfg.customers.testkit.postgres.PostgresExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.JSONB;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(PostgresExtension.class)
class CommandsTest {

  @TempDir Path directory;
  private PostgresDatabase database;
  private Path file;

  @BeforeEach
  void prepare(PostgresDatabase empty) throws IOException {
    database = empty;
    file = CustomerFiles.published(directory);
  }

  private Run onDatabase(String... args) {
    Stream<String> connection =
        Stream.of("--jdbc-url", database.jdbcUrl(), "--user", database.user());
    Run run =
        Run.in(
            Map.of("PGPASSWORD", database.password()),
            Stream.concat(Stream.of(args), connection).toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    return run;
  }

  private static Run fine(String... args) {
    Run run = Run.of(args);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    return run;
  }

  /** What PostgreSQL, an independent reader of JSON, finds at a path of an output. */
  private String json(Run run, String path) {
    return String.valueOf(
        DSL.using(database.dataSource(), SQLDialect.POSTGRES)
            .fetchValue(
                "select {0}::jsonb #>> {1}::text[]",
                DSL.val(JSONB.jsonb(run.out())), DSL.val("{" + path + "}")));
  }

  @Test
  void inspectPrintsTheProfileAsOneObject() {
    Run run = fine("inspect", file.toString(), "--format", "json");

    assertThat(run.out()).hasLineCount(1);
    assertThat(json(run, "source")).isEqualTo("customers.json");
    assertThat(json(run, "rows")).isEqualTo("3000");
    assertThat(jsonPath(run, "$.columns.size()")).isEqualTo("43");
    String unit = "$.findings[*] ? (@.id == \"WRONG_UNIT:days_since_last_order\")";
    assertThat(jsonPath(run, unit + ".factor")).isEqualTo("24");
    assertThat(jsonPath(run, unit + ".severity")).isEqualTo("\"DEFECT\"");
    assertThat(jsonPath(run, unit + ".confidence")).isEqualTo("\"STRONG\"");
    assertThat(jsonPath(run, unit + ".related[0]")).isEqualTo("\"days_since_first_order\"");
    assertThat(jsonPath(run, unit + ".repair.lossless")).isEqualTo("true");
    assertThat(jsonPath(run, unit + ".examples.size()")).isEqualTo("5");
    assertThat(jsonPath(run, "$.findings[*] ? (@.kind == \"COPIED_COLUMN\").columns[0]"))
        .isEqualTo("\"macc_items\"");
    assertThat(jsonPath(run, "$.findings[*] ? (@.kind == \"WRONG_SCALE\").factor"))
        .isEqualTo("10000");
  }

  private String jsonPath(Run run, String path) {
    return String.valueOf(
        DSL.using(database.dataSource(), SQLDialect.POSTGRES)
            .fetchValue(
                "select jsonb_path_query_first({0}::jsonb, {1}::jsonpath)",
                DSL.val(JSONB.jsonb(run.out())), DSL.val(path)));
  }

  @Test
  void inspectPrintsTablesForPeople() {
    assertThat(fine("inspect", file.toString()).out())
        .contains("records", "3,000", "days_since_last_order", "by chance in")
        .satisfies(CommandsTest::isPlainAndNarrow);
  }

  @Test
  void inspectSaysThatNothingIsWrongWithACleanFile() throws IOException {
    String clean = CustomerFiles.clean(directory).toString();

    assertThat(fine("inspect", clean, "--format", "json").out())
        .doesNotContain("\"severity\":\"DEFECT\"");
    assertThat(fine("inspect", clean).out()).doesNotContain("defect");
  }

  @Test
  void cleanWritesCustomersRejectsAndChanges() throws IOException {
    Path spoiled = CustomerFiles.with(directory, Defect.REVENUE_NEGATIVE, 0.005);
    Path out = directory.resolve("out.ndjson");
    Path rejects = directory.resolve("rejects.ndjson");
    Path changes = directory.resolve("changes.ndjson");

    Run run =
        fine(
            "clean", spoiled.toString(),
            "-o", out.toString(),
            "--rejects", rejects.toString(),
            "--changes", changes.toString(),
            "--format", "json");

    assertThat(json(run, "read")).isEqualTo("3000");
    assertThat(json(run, "accepted")).isEqualTo(String.valueOf(lines(out)));
    assertThat(json(run, "rejected")).isEqualTo(String.valueOf(lines(rejects))).isNotEqualTo("0");
    assertThat(json(run, "duplicates")).isEqualTo(String.valueOf(dropped(changes)));
  }

  private static long lines(Path text) throws IOException {
    try (Stream<String> lines = Files.lines(text)) {
      return lines.count();
    }
  }

  private static long dropped(Path changes) throws IOException {
    try (Stream<String> lines = Files.lines(changes)) {
      return lines.filter(line -> line.startsWith("{\"change\":\"dropped-copy\"")).count();
    }
  }

  @Test
  void cleanWritesCsvIfTheNameSaysSo() throws IOException {
    Path out = directory.resolve("out.CSV");

    fine("clean", file.toString(), "-o", out.toString());

    assertThat(Files.readAllLines(out).get(0)).startsWith("customer_id,");
    assertThat(lines(out)).isEqualTo(1 + CustomerFiles.ROWS - CustomerFiles.COPIES);
  }

  @Test
  void cleanedFilesNeedNoFurtherRepair() {
    String once = directory.resolve("once.json").toString();
    String twice = directory.resolve("twice.json").toString();
    fine("clean", file.toString(), "-o", once);

    Run again = fine("clean", once, "-o", twice, "--format", "json");

    assertThat(json(again, "changes")).isEqualTo("[]");
    assertThat(Path.of(twice)).hasSameBinaryContentAs(Path.of(once));
  }

  @Test
  void loadPrintsTheReportAsOneObject() {
    Run first = onDatabase("load", file.toString(), "--format", "json");

    assertThat(first.out()).hasLineCount(1);
    assertThat(json(first, "read")).isEqualTo("3000");
    assertThat(json(first, "inserted")).isEqualTo("2984");
    assertThat(json(first, "updated")).isEqualTo("0");
    assertThat(json(first, "unchanged")).isEqualTo("0");
    assertThat(json(first, "duplicates")).isEqualTo("16");
    assertThat(json(first, "rejected")).isEqualTo("0");
    assertThat(json(first, "seconds")).matches("\\d+\\.\\d{3}");
  }

  @Test
  void loadingTwiceChangesNothing() {
    onDatabase("load", file.toString());

    Run again = onDatabase("load", file.toString(), "--format", "json");

    assertThat(json(again, "inserted")).isEqualTo("0");
    assertThat(json(again, "updated")).isEqualTo("0");
    assertThat(json(again, "unchanged")).isEqualTo("2984");
  }

  @Test
  void loadReplacesIfAskedTo() throws IOException {
    onDatabase("load", file.toString());
    Path half = Files.write(directory.resolve("half.json"), firstLines(file, 1500));

    Run replaced = onDatabase("load", half.toString(), "--mode", "replace", "--format", "json");

    assertThat(Integer.parseInt(json(replaced, "deleted"))).isPositive();
  }

  private static Iterable<String> firstLines(Path text, int count) throws IOException {
    return Files.readAllLines(text).subList(0, count);
  }

  @Test
  void answerPrintsTheAnswersAsOneObject() {
    onDatabase("load", file.toString());

    Run run = onDatabase("answer", "--format", "json");

    assertThat(run.out()).hasLineCount(1);
    assertThat(json(run, "creditCardRevenue"))
        .isEqualTo(fetched("select sum(revenue) from gfg.customer where cc_payments > 0"));
    assertThat(json(run, "creditCardShareOfFemaleBuyers"))
        .isEqualTo(
            fetched(
                "select round(100.0 * count(*) filter (where cc_payments > 0) / count(*), 2)"
                    + " from gfg.customer where female_items > 0"));
    assertThat(json(run, "averageRevenueAnyDevice"))
        .isEqualTo(
            fetched(
                "select round(avg(revenue), 2) from gfg.customer"
                    + " where ios_orders + android_orders + desktop_orders > 0"));
    assertThat(json(run, "averageRevenueByDevice,ios"))
        .isEqualTo(fetched("select round(avg(revenue), 2) from gfg.customer where ios_orders > 0"));
    assertThat(json(run, "campaign,0,position")).isEqualTo("1");
  }

  private String fetched(String sql) {
    return String.valueOf(DSL.using(database.dataSource(), SQLDialect.POSTGRES).fetchValue(sql));
  }

  @Test
  void theNotebooksCampaignHasNoAnswerWhereItsColumnIsUnknown() {
    onDatabase("load", file.toString());

    Run run = onDatabase("answer", "--format", "json");

    assertThat(json(run, "notebookCampaign")).isEqualTo("null");
    assertThat(json(run, "notebookCampaignReason")).contains("macc_items is a copy of wacc_items");
    assertThat(onDatabase("answer").out()).contains("no answer");
  }

  @Test
  void theNotebooksCampaignHasAnAnswerAfterTheNotebooksSteps() {
    onDatabase("load", file.toString(), "--policy", "notebook");

    Run run = onDatabase("answer", "--format", "json");

    assertThat(json(run, "notebookCampaign")).startsWith("[");
    assertThat(json(run, "notebookCampaignReason")).isEqualTo("null");
    assertThat(json(run, "findings,notebookCampaign,0,columns,0")).isEqualTo("macc_items");
    assertThat(onDatabase("answer").out()).contains("macc_items is a copy of wacc_items");
  }

  @Test
  void answersOfTheStandardPolicyAreNotInDoubt() {
    onDatabase("load", file.toString());

    assertThat(json(onDatabase("answer", "--format", "json"), "findings,creditCardRevenue"))
        .isEqualTo("[]");
  }

  @Test
  void generateGivesTheSameBytesForTheSameSeed() {
    Path one = directory.resolve("one.json");
    Path two = directory.resolve("two.json");

    fine("generate", "--rows", "500", "--seed", "3", "-o", one.toString());
    fine("generate", "--rows", "500", "--seed", "3", "-o", two.toString());

    assertThat(one).hasSameBinaryContentAs(two);
  }

  @Test
  void generateWritesTheCleanTwinAndTheTruth() throws IOException {
    Path truth = directory.resolve("truth.json");
    Path clean = directory.resolve("clean.json");
    String[] dirty = {"generate", "--rows", "2000", "-o", directory.resolve("d.json").toString()};

    Run run = fine(with(dirty, "--truth", truth.toString(), "--format", "json"));
    fine("generate", "--rows", "2000", "--clean", "-o", clean.toString());

    assertThat(json(run, "rows")).isEqualTo("2000");
    assertThat(json(run, "copies")).isEqualTo("11");
    assertThat(json(run, "planted,last_order_in_hours")).isEqualTo("2000");
    assertThat(lines(truth)).isEqualTo(2000);
    assertThat(lines(clean)).isEqualTo(1989);
  }

  private static String[] with(String[] args, String... more) {
    return Stream.concat(Stream.of(args), Stream.of(more)).toArray(String[]::new);
  }

  @Test
  void theAssignmentShowsNoPublishedFiguresBesideAnotherFile() {
    String out = onDatabase("assignment", file.toString()).out();

    assertThat(out)
        .contains("This is not the file whose answers were published")
        .doesNotContain("50,189,329", "1,487.09", "published  ")
        .satisfies(CommandsTest::isPlainAndNarrow);
  }

  @Test
  void theAssignmentLeavesWhatOurPolicyLoadedAndNotWhatTheNotebookDid() {
    Run run = onDatabase("assignment", file.toString(), "--format", "json");

    assertThat(json(run, "published")).isEqualTo("null");
    assertThat(json(run, "answers,notebookCampaign")).isEqualTo("null");
    assertThat(json(run, "notebook,notebookCampaign")).startsWith("[");
    assertThat(fetched("select count(*) from gfg.customer")).isEqualTo("2984");
    assertThat(fetched("select count(macc_items) from gfg.customer")).isEqualTo("0");
    assertThat(fetched("select count(*) from gfg.load_run")).isEqualTo("1");
  }

  @Test
  void theAssignmentTellsOfCustomersThatTheFileDoesNotHave() throws IOException {
    Path half = Files.write(directory.resolve("half.json"), firstLines(file, 1500));
    onDatabase("load", file.toString());

    assertThat(onDatabase("assignment", half.toString()).out())
        .containsPattern("The table holds 1,\\d{3} customers that this file does not have");
    assertThat(fetched("select count(*) from gfg.customer")).isEqualTo("2984");
  }

  @Test
  void theAssignmentBringsItsOwnDatabase() {
    assertThat(fine("assignment", file.toString()).out()).contains("5  The answers");
  }

  @Test
  void progressIsShownOnATerminalOnly() {
    String out = directory.resolve("out.json").toString();
    String[] clean = {"clean", file.toString(), "-o", out, "--format", "json"};

    assertThat(Run.in(Map.of(), Attendance.TERMINAL, clean).err()).contains("\r");
    assertThat(Run.in(Map.of(), Attendance.PIPE, clean).err()).isEmpty();
  }

  private static void isPlainAndNarrow(String text) {
    assertThat(text).doesNotContain("\u001b");
    assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    assertThat(text.lines()).allSatisfy(line -> assertThat(line).isEqualTo(line.stripTrailing()));
  }
}
