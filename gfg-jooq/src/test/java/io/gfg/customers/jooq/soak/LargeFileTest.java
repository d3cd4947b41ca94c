package io.gfg.customers.jooq.soak;

import static io.gfg.customers.jooq.generated.Tables.CUSTOMER;
import static io.gfg.customers.jooq.generated.Tables.LOAD_RUN;
import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.jooq.CustomerPipeline;
import io.gfg.customers.jooq.generated.tables.records.LoadRunRecord;
import io.gfg.customers.testkit.generator.CustomerGenerator;
import io.gfg.customers.testkit.generator.GeneratedFile;
import io.gfg.customers.testkit.generator.GeneratorSpec;
import io.gfg.customers.testkit.postgres.PostgresDatabase;
import io.gfg.customers.testkit.postgres.PostgresExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A process with 256 MiB of heap loads a file that is larger, and miscounts nothing. */
@Tag("soak")
@ExtendWith(PostgresExtension.class)
class LargeFileTest {

  private static final int ROWS = Integer.getInteger("gfg.soak.rows", 1_000_000);

  @TempDir Path directory;

  /** The program: the JDBC URL, the user, the password, the file. */
  public static void main(String[] arguments) throws SQLException {
    try (Connection connection =
        DriverManager.getConnection(arguments[0], arguments[1], arguments[2])) {
      CustomerPipeline.from(Path.of(arguments[3]))
          .clean()
          .loadInto(DSL.using(connection, SQLDialect.POSTGRES));
    }
  }

  @Test
  void countsEveryCopyAndConflictOfAFileThatIsLargerThanTheHeap(PostgresDatabase database)
      throws IOException, InterruptedException {
    Path file = directory.resolve("large.json");
    GeneratedFile truth =
        CustomerGenerator.of(
                GeneratorSpec.builder()
                    .rows(ROWS)
                    .copies(ROWS / 200)
                    .conflicts(ROWS / 1_000)
                    .seed(5)
                    .build())
            .writeTo(file);

    assertThat(load(database, file)).isZero();

    DSLContext dsl = DSL.using(database.dataSource(), SQLDialect.POSTGRES);
    LoadRunRecord run = dsl.fetchSingle(LOAD_RUN);
    assertThat(run.getRowsRead()).isEqualTo(truth.rows());
    assertThat(run.getDuplicates()).isEqualTo(truth.copies());
    assertThat(run.getRejected()).as("both of each pair").isEqualTo(2L * truth.conflicts());
    assertThat(run.getRowsInserted()).isEqualTo(truth.customers() - truth.conflicts());
    assertThat(dsl.fetchCount(CUSTOMER)).isEqualTo((int) (truth.customers() - truth.conflicts()));
    Files.delete(file);
  }

  private int load(PostgresDatabase database, Path file) throws IOException, InterruptedException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-cp",
            System.getProperty("java.class.path"),
            LargeFileTest.class.getName(),
            database.jdbcUrl(),
            database.user(),
            database.password(),
            file.toString());
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(process.waitFor(1, TimeUnit.HOURS)).as("ended").isTrue(); // against a hang
    return process.exitValue();
  }
}
