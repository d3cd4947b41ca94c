package io.gfg.customers.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.examples.CustomerFiles;
import io.gfg.customers.testkit.postgres.PostgresDatabase;
import io.gfg.customers.testkit.postgres.PostgresExtension;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The commands that write pages. */
class ReportCommandsTest {

  @TempDir Path directory;
  private Path file;
  private Path page;

  @BeforeEach
  void prepare() throws IOException {
    file = CustomerFiles.published(directory);
    page = directory.resolve("report.html");
  }

  @Test
  void inspectWritesAPage() {
    Run run = Run.of("inspect", file.toString(), "--format", "html", "-o", page.toString());

    assertThat(run).isEqualTo(new Run(0, "", ""));
    assertThat(page)
        .content()
        .contains("nothing was changed yet", "WRONG_UNIT:days_since_last_order", "<del>")
        .contains("This file holds customer data");
  }

  @Test
  void inspectHidesRowsWhenAsked() {
    Run run =
        Run.of(
            "inspect",
            file.toString(),
            "--format",
            "html",
            "-o",
            page.toString(),
            "--customer-rows",
            "hidden");

    assertThat(run).isEqualTo(new Run(0, "", ""));
    assertThat(page).content().doesNotContain("<del>", "This file holds customer data");
  }

  @Test
  void inspectAsksWhereThePageGoes() {
    Run run = Run.of("inspect", file.toString(), "--format", "html");

    assertThat(run.code()).isEqualTo(ExitCodes.WRONG_USE);
    assertThat(run.err()).contains("say where the page goes: --format html -o report.html");
  }

  @Test
  void inspectWritesNothingButPagesToFiles() {
    Run run = Run.of("inspect", file.toString(), "-o", page.toString());

    assertThat(run.code()).isEqualTo(ExitCodes.WRONG_USE);
    assertThat(page).doesNotExist();
  }

  @Test
  @ExtendWith(PostgresExtension.class)
  void assignmentWritesAPageWithTheAnswers(PostgresDatabase database) {
    Run run =
        Run.in(
            Map.of("PGPASSWORD", database.password()),
            "assignment",
            file.toString(),
            "--jdbc-url",
            database.jdbcUrl(),
            "--user",
            database.user(),
            "--report",
            page.toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(page)
        .content()
        .contains("What did customers who paid by credit card spend?", "Notebook's steps")
        .contains("id=\"rows\"", "Made unknown");
  }
}
