package io.gfg.customers.examples.cli;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.examples.CustomerFiles;
import io.gfg.customers.examples.GfgCommand;
import io.gfg.customers.testkit.generator.CustomerGenerator;
import io.gfg.customers.testkit.generator.GeneratorSpec;
import io.gfg.customers.testkit.postgres.PostgresDatabase;
import io.gfg.customers.testkit.postgres.PostgresExtension;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The process is killed while its COPY runs, as an operator or a full machine would kill it. */
@ExtendWith(PostgresExtension.class)
class KilledLoadTest {

  private static final Duration DEADLINE = Duration.ofMinutes(3);
  private static final long ROWS = 60_000;

  @TempDir Path directory;
  private PostgresDatabase database;
  private DSLContext dsl;

  @BeforeEach
  void connect(PostgresDatabase empty) {
    database = empty;
    dsl = DSL.using(database.dataSource(), SQLDialect.POSTGRES);
  }

  @Test
  void aKilledLoadLeavesTheTableAsItWasAndTheNextOneSucceeds() throws Exception {
    assertThat(finish(load(CustomerFiles.published(directory)))).isZero();
    String before = customers();
    Path large = largeFile();

    Process load = load(large);
    awaitCopy(load);
    load.destroyForcibly();
    assertThat(load.waitFor(DEADLINE.toSeconds(), SECONDS)).isTrue();
    awaitNoSession();

    assertThat(customers()).isEqualTo(before);
    assertThat(count("gfg.load_run")).isEqualTo(1);
    assertThat(count("pg_class where relname like 'gfg\\_staging%'")).isZero();
    assertThat(count("pg_locks where relation = 'gfg.customer'::regclass")).isZero();
    assertThat(finish(load(large))).isZero();
    assertThat(count("gfg.load_run")).isEqualTo(2);
  }

  private Path largeFile() throws IOException {
    Path file = directory.resolve("large.json");
    CustomerGenerator.of(GeneratorSpec.builder().rows(ROWS).seed(8).build()).writeTo(file);
    return file;
  }

  private Process load(Path file) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx256m");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(GfgCommand.class.getName());
    command.addAll(List.of("load", file.toString()));
    command.addAll(List.of("--jdbc-url", database.jdbcUrl(), "--user", database.user()));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("PGPASSWORD", database.password());
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    return builder.start();
  }

  private static int finish(Process process) throws InterruptedException {
    assertThat(process.waitFor(DEADLINE.toSeconds(), SECONDS)).isTrue();
    return process.exitValue();
  }

  private void awaitCopy(Process load) throws InterruptedException {
    Instant end = Instant.now().plus(DEADLINE);
    while (count("pg_stat_progress_copy where tuples_processed > 0") == 0) {
      assertThat(load.waitFor(5, MILLISECONDS)).as("ended before its COPY was seen").isFalse();
      assertThat(Instant.now()).isBefore(end);
    }
  }

  private void awaitNoSession() {
    Instant end = Instant.now().plus(DEADLINE);
    while (count("pg_stat_activity where application_name = 'gfg'") > 0) {
      assertThat(Instant.now()).isBefore(end);
    }
  }

  private long count(String from) {
    return dsl.fetchSingle("select count(*) from " + from).get(0, Long.class);
  }

  private String customers() {
    return dsl.fetchSingle(
            "select count(*) || ' ' || md5(string_agg(c::text, ' ' order by customer_id))"
                + " from gfg.customer c")
        .get(0, String.class);
  }
}
