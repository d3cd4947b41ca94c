package io.gfg.customers.jooq.load;

import static io.gfg.customers.jooq.generated.Tables.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.gfg.customers.jooq.CustomerPipeline;
import io.gfg.customers.jooq.schema.CustomerSchema;
import io.gfg.customers.testkit.postgres.PostgresDatabase;
import io.gfg.customers.testkit.postgres.PostgresExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.MappedSchema;
import org.jooq.conf.MappedTable;
import org.jooq.conf.RenderMapping;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Servers and tables that are not as a load would like them: it ends well, or says what to do. */
@ExtendWith(PostgresExtension.class)
class ServerRefusalTest {

  @TempDir Path directory;
  private PostgresDatabase database;
  private DSLContext dsl;
  private Path file;

  @BeforeEach
  void prepare(PostgresDatabase database) {
    this.database = database;
    dsl = DSL.using(database.dataSource(), SQLDialect.POSTGRES);
    CustomerSchema.migrate(dsl);
    file = new CustomerFiles(directory).generated(100, 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          alter table gfg.customer add region varchar not null                | give it a default
          alter table gfg.customer add check (orders < 0)                     | a row breaks a check of the table
          alter table gfg.customer drop column orders cascade                 | the table is not as the library made it
          alter table gfg.customer alter revenue type numeric(3, 2)           | a value does not fit its column
          alter table gfg.customer alter inserted_at drop default             | give it a default
          """)
  void aTableThatTakesNoRows(String change, String advice) {
    dsl.execute(change);

    assertRefused(dsl, advice);
  }

  @Test
  void tablesUnderOtherNames() {
    Settings settings =
        new Settings()
            .withRenderMapping(
                new RenderMapping()
                    .withSchemata(
                        new MappedSchema()
                            .withInput("gfg")
                            .withOutput("our shop")
                            .withTables(
                                new MappedTable()
                                    .withInput("customer")
                                    .withOutput("the customers"))));
    DSLContext renamed = DSL.using(database.dataSource(), SQLDialect.POSTGRES, settings);

    LoadReport first = CustomerPipeline.from(file).clean().loadInto(renamed);
    LoadReport second = CustomerPipeline.from(file).clean().loadInto(renamed);

    assertThat(first.path()).isEqualTo(LoadPath.DIRECT_KEY_LAST);
    assertThat(second.unchanged()).isEqualTo(100);
    assertThat(dsl.fetchValue("select count(*) from \"our shop\".\"the customers\""))
        .isEqualTo(100L);
    assertThat(dsl.fetchCount(CUSTOMER)).isZero();
  }

  @Test
  void aPolicyOfRowSecurityThatForbidsTheRows() throws SQLException {
    String role = "some_of_" + database.name();
    dsl.execute("create role " + role);
    dsl.execute("grant all on schema gfg to " + role);
    dsl.execute("grant all on all tables in schema gfg to " + role);
    dsl.execute("grant all on all sequences in schema gfg to " + role);
    dsl.execute("alter table gfg.customer enable row level security");
    dsl.execute("create policy few on gfg.customer with check (orders > 1000)");
    try (Connection connection = database.connect()) {
      DSLContext restricted = DSL.using(connection, SQLDialect.POSTGRES);
      restricted.execute("set role " + role);

      assertRefused(restricted, "the role lacks a right");
    } finally {
      dsl.execute("drop owned by " + role);
      dsl.execute("drop role " + role);
    }
  }

  @ParameterizedTest
  @CsvSource({"default_transaction_read_only, on", "transaction_read_only, on"})
  void aServerThatIsReadOnly(String setting, String value) throws SQLException {
    try (Connection connection = database.connect()) {
      DSLContext readOnly = DSL.using(connection, SQLDialect.POSTGRES);
      if (setting.startsWith("default")) {
        readOnly.execute("set %s = %s".formatted(setting, value));
      } else {
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
      }

      assertRefused(readOnly, "the server or the transaction is read-only; load into the primary");
      connection.setAutoCommit(true);
    }
  }

  @Test
  void aStatementTimeout() throws SQLException {
    dsl.execute(
        "create function gfg.wait() returns trigger language plpgsql as"
            + " 'begin perform pg_sleep(100); return new; end'");
    dsl.execute(
        "create trigger wait before insert on gfg.customer"
            + " for each row execute function gfg.wait()");
    try (Connection connection = database.connect()) {
      DSLContext hurried = DSL.using(connection, SQLDialect.POSTGRES);
      hurried.execute("set statement_timeout = '200ms'");

      assertRefused(hurried, "raise statement_timeout for the loading role");
    }
  }

  @Test
  void aLockTimeout() throws SQLException {
    CustomerPipeline.from(new CustomerFiles(directory).generated(10, 2)).clean().loadInto(dsl);
    try (Connection other = database.connect();
        Connection connection = database.connect()) {
      other.setAutoCommit(false);
      DSL.using(other).execute("lock table gfg.customer in exclusive mode");
      DSLContext hurried = DSL.using(connection, SQLDialect.POSTGRES);
      hurried.execute("set lock_timeout = '100ms'");

      assertThatThrownBy(() -> CustomerPipeline.from(file).clean().loadInto(hurried))
          .isInstanceOf(LoadException.class)
          .hasMessageContaining("another transaction held a lock for longer than lock_timeout");
    }
  }

  @Test
  void aServerAtItsLimitOfConnections() {
    String role = "no_more_of_" + database.name();
    dsl.execute("create role " + role + " login password 'x' connection limit 0");
    PGSimpleDataSource full = new PGSimpleDataSource();
    full.setURL(database.jdbcUrl());
    full.setUser(role);
    full.setPassword("x");
    try {
      assertRefused(
          DSL.using(full, SQLDialect.POSTGRES),
          "the server has no connection left; load again later or raise max_connections");
    } finally {
      dsl.execute("drop role " + role);
    }
  }

  @Test
  void aServerThatIsNotThere() {
    PGSimpleDataSource nowhere = new PGSimpleDataSource();
    nowhere.setURL("jdbc:postgresql://127.0.0.1:1/shop");

    assertRefused(
        DSL.using(nowhere, SQLDialect.POSTGRES),
        "the connection is gone; check that the server runs");
  }

  @Test
  void aDiskThatIsFull() throws IOException, InterruptedException {
    Path disk = Files.createTempDirectory("gfg-full-disk");
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=3m,mode=777", "tmpfs", disk.toString()),
        "mounting a small file system needs root on Linux");
    String tablespace = "full_of_" + database.name();
    try {
      Path place = Files.createDirectory(disk.resolve("place"));
      assumeTrue(
          run("chown", "-R", ownerOfTheServer(), place.toString()),
          "the server must run on this machine");
      dsl.execute("create tablespace " + tablespace + " location '" + place + "'");
      dsl.execute("alter table gfg.customer set tablespace " + tablespace);
      file = new CustomerFiles(directory).generated(20_000, 1);

      assertRefused(dsl, "the server's disk is full; make room and load again");

      dsl.execute("alter table gfg.customer set tablespace pg_default");
      assertThat(CustomerPipeline.from(file).clean().loadInto(dsl).inserted()).isEqualTo(20_000);
    } finally {
      dsl.execute("alter table gfg.customer set tablespace pg_default");
      dsl.execute("drop tablespace if exists " + tablespace);
      run("umount", disk.toString());
      Files.deleteIfExists(disk);
    }
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
  }

  private String ownerOfTheServer() throws IOException {
    Path data = Path.of(dsl.fetchSingle("show data_directory").get(0, String.class));
    assumeTrue(Files.exists(data), "the server must run on this machine");
    return Files.getOwner(data).getName();
  }

  private void assertRefused(DSLContext where, String advice) {
    assertThatThrownBy(() -> CustomerPipeline.from(file).clean().loadInto(where))
        .isInstanceOf(LoadException.class)
        .hasMessageStartingWith("the load failed and nothing was written: ")
        .hasMessageContaining(advice)
        .hasMessageContaining("; the server said: ");
    assertThat(dsl.fetchValue("select count(*) from gfg.customer")).isEqualTo(0L);
    assertThat(dsl.fetchValue("select count(*) from gfg.load_run")).isEqualTo(0L);
  }
}
