package io.gfg.customers.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.gfg.customers.examples.CustomerFiles;
import io.gfg.customers.testkit.generator.Defect;
import io.gfg.customers.testkit.postgres.PostgresDatabase;
import io.gfg.customers.testkit.postgres.PostgresExtension;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(PostgresExtension.class)
class ExitCodesTest {

  private static final String NOBODY = "jdbc:postgresql://localhost:1/nobody";

  @TempDir Path directory;

  @ParameterizedTest
  @MethodSource
  void oneForWrongUse(String command, String message) {
    Run run = Run.of(command.isEmpty() ? new String[0] : command.split(" "));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("gfg: ").contains(message);
    assertThat(run.out()).isEmpty();
  }

  static Stream<Arguments> oneForWrongUse() {
    return Stream.of(
        arguments("", "Missing required subcommand"),
        arguments("polish", "more arguments"),
        arguments("inspect", "FILE"),
        arguments("inspect a b", "more arguments"),
        arguments("inspect a --colour", "no option --colour"),
        arguments("inspect a --format xml", "--format"),
        arguments("inspect no-such-file.json", "no such file: no-such-file.json"),
        arguments("inspect .", "it is a folder"),
        arguments("clean a", "--output"),
        arguments("clean a -o b.xls", "must end in .ndjson"),
        arguments("clean a -o b.csv --policy lax", "--policy"),
        arguments("clean a -o b.csv --max-rejects many", "such as 1%"),
        arguments("clean a -o b.csv --max-rejects 101%", "from 0% to 100%"),
        arguments("clean a -o b.csv --max-rejects -1", "max-rejects"),
        arguments("clean no-such-file.json -o b.csv", "no such file"),
        arguments("load a", "--jdbc-url"),
        arguments("load a --jdbc-url mysql://h/d", "jdbc:postgresql://host:port/database"),
        arguments("load a --jdbc-url postgresql://h:port/d", "must look like"),
        arguments("load a --mode upsert --jdbc-url " + NOBODY, "--mode"),
        arguments("answer", "--jdbc-url"),
        arguments("generate --rows few -o a.json", "--rows"),
        arguments("generate --rows -1 -o a.json", "rows"),
        arguments("generate", "--output"),
        arguments("generate --rows 1 -o no/such/directory/a.json", "does the directory exist?"));
  }

  @Test
  void oneForAPlaceThatCannotBeWrittenTo() throws IOException {
    Path file = CustomerFiles.published(directory);

    Run run = Run.of("clean", file.toString(), "-o", directory.resolve("no/out.json").toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("does the directory exist?");
  }

  @Test
  void twoForTooManyRejects() throws IOException {
    Path file = CustomerFiles.with(directory, Defect.REVENUE_NEGATIVE, 0.1);
    Path out = directory.resolve("out.json");

    Run run = Run.of("clean", file.toString(), "-o", out.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("revenue.not-negative");
    assertThat(run.out()).isEmpty();
    assertThat(out).doesNotExist();
  }

  @Test
  void zeroIfTheRejectsAreBorne() throws IOException {
    Path file = CustomerFiles.with(directory, Defect.REVENUE_NEGATIVE, 0.1);
    Path out = directory.resolve("out.json");

    Run run = Run.of("clean", file.toString(), "-o", out.toString(), "--max-rejects", "50%");

    assertThat(run.code()).isZero();
    assertThat(out).isNotEmptyFile();
  }

  @Test
  void twoForAFileThatContradictsItself() throws IOException {
    Path file = CustomerFiles.with(directory, Defect.LAST_ORDER_IN_HOURS, 0.5);

    Run run = Run.of("clean", file.toString(), "-o", directory.resolve("out.json").toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("days-since-last-order.hours-as-days");
  }

  @Test
  void inspectionShowsAFileThatContradictsItself() throws IOException {
    Path file = CustomerFiles.with(directory, Defect.LAST_ORDER_IN_HOURS, 0.5);

    assertThat(Run.of("inspect", file.toString()).code()).isZero();
  }

  @Test
  void threeIfNobodyAnswers() throws IOException {
    Path file = CustomerFiles.published(directory);

    Run run = Run.of("load", file.toString(), "--jdbc-url", NOBODY);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).startsWith("gfg: cannot connect").contains("localhost:1/nobody");
  }

  @Test
  void threeIfThereIsNoTable(PostgresDatabase database) {
    Run run = Run.of("answer", "--jdbc-url", database.jdbcUrl(), "--user", database.user());

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("the schema lacks version");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void threeIfCustomersToAppendAreThereAlready(PostgresDatabase database) throws IOException {
    Path file = CustomerFiles.published(directory);
    String[] append = {
      "load",
      file.toString(),
      "--jdbc-url",
      database.jdbcUrl(),
      "--user",
      database.user(),
      "--mode",
      "append"
    };

    assertThat(Run.of(append).code()).isZero();
    assertThat(Run.of(append).code()).isEqualTo(3);
  }

  @ParameterizedTest
  @MethodSource
  void zeroForHelp(String command) {
    Run run = Run.of(command.split(" "));

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("Usage: gfg").contains("Exit codes:");
    assertThat(run.err()).isEmpty();
  }

  static Stream<String> zeroForHelp() {
    return Stream.of("", "assignment ", "inspect ", "clean ", "load ", "answer ", "generate ")
        .map(command -> command + "--help");
  }

  @Test
  void zeroForTheVersion() {
    assertThat(Run.of("load", "--version").out()).startsWith("gfg ");
  }
}
