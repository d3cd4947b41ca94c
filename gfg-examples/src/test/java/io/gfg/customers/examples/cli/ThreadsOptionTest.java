package io.gfg.customers.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.examples.CustomerFiles;
import io.gfg.customers.testkit.postgres.PostgresDatabase;
import io.gfg.customers.testkit.postgres.PostgresExtension;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.JSONB;
import org.jooq.QueryPart;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The number of threads can be chosen, and shows in no result. */
@ExtendWith(PostgresExtension.class)
class ThreadsOptionTest {

  @TempDir private Path directory;
  private Path file = Path.of("");

  @BeforeEach
  void prepare() throws IOException {
    file = CustomerFiles.published(directory);
  }

  @Test
  void inspectSaysTheSame() {
    String one = fine("inspect", file.toString(), "--format", "json", "--threads", "1");
    assertThat(fine("inspect", file.toString(), "--format", "json", "--threads", "3"))
        .isEqualTo(one);
  }

  @Test
  void cleanWritesTheSame() {
    for (String threads : new String[] {"1", "4"}) {
      fine(
          "clean", file.toString(),
          "-o", directory.resolve(threads + ".ndjson").toString(),
          "--changes", directory.resolve(threads + ".changes").toString(),
          "--threads", threads);
    }
    assertThat(directory.resolve("4.ndjson")).hasSameBinaryContentAs(directory.resolve("1.ndjson"));
    assertThat(directory.resolve("4.changes"))
        .hasSameBinaryContentAs(directory.resolve("1.changes"));
  }

  @Test
  void loadAndAssignmentGiveTheSame(PostgresDatabase database) {
    onDatabase(database, "load", "--threads", "1");
    String loaded = rows(database);
    String one = onDatabase(database, "assignment", "--threads", "1");
    String four = onDatabase(database, "assignment", "--threads", "4");
    for (String part : new String[] {"profile", "answers", "notebook"}) {
      assertThat(member(database, four, part)).isEqualTo(member(database, one, part));
    }
    assertThat(rows(database)).isEqualTo(loaded);
    assertThat(onDatabase(database, "load", "--threads", "4"))
        .contains("\"inserted\":0,", "\"updated\":0,");
  }

  @ParameterizedTest
  @ValueSource(strings = {"inspect", "clean", "load", "assignment"})
  void helpNamesTheOption(String command) {
    assertThat(fine(command, "--help")).contains("--threads=N", "no result depends on it");
  }

  @Test
  void refusesToWorkWithoutThreads() {
    Run run = Run.of("inspect", file.toString(), "--threads", "0");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("--threads must be at least 1, not 0");
  }

  private static String fine(String... args) {
    return checked(Run.of(args)).out();
  }

  private String onDatabase(PostgresDatabase database, String command, String... args) {
    Run run =
        Run.in(
            Map.of("PGPASSWORD", database.password()),
            Stream.concat(
                    Stream.of(
                        command,
                        file.toString(),
                        "--format",
                        "json",
                        "--jdbc-url",
                        database.jdbcUrl(),
                        "--user",
                        database.user()),
                    Stream.of(args))
                .toArray(String[]::new));
    return checked(run).out();
  }

  private static Run checked(Run run) {
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    return run;
  }

  private static String rows(PostgresDatabase database) {
    return fetched(
        database,
        "select md5(string_agg(c::text, ',' order by customer_id)) from (select * from gfg.customer) c");
  }

  private static String member(PostgresDatabase database, String json, String name) {
    return fetched(database, "select {0}::jsonb -> {1}", DSL.val(JSONB.jsonb(json)), DSL.val(name));
  }

  private static String fetched(PostgresDatabase database, String sql, QueryPart... parts) {
    return String.valueOf(
        DSL.using(database.dataSource(), SQLDialect.POSTGRES).fetchValue(sql, (Object[]) parts));
  }
}
