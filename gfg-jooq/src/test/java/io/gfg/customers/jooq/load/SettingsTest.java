package io.gfg.customers.jooq.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.gfg.customers.jooq.CustomerPipeline;
import io.gfg.customers.jooq.schema.CustomerSchema;
import io.gfg.customers.model.CustomersException;
import io.gfg.customers.testkit.postgres.PostgresDatabase;
import io.gfg.customers.testkit.postgres.PostgresExtension;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A connection is given back as it was taken, whether the load succeeded or how it failed. */
@ExtendWith(PostgresExtension.class)
class SettingsTest {

  @TempDir Path directory;
  private PostgresDatabase database;
  private DSLContext admin;
  private CustomerFiles files;
  private Path file;

  /** What goes wrong, at which point of a load into a filled table. */
  private enum Failure {
    NOTHING,
    SOURCE_IS_MISSING,
    TOO_MANY_REJECTED,
    CUSTOMER_IS_KNOWN,
    TABLE_SWALLOWS_ROWS,
    STATEMENT_TIMEOUT,
    RIGHT_IS_MISSING,
    SCHEMA_IS_NEWER
  }

  @BeforeEach
  void prepare(PostgresDatabase database) {
    this.database = database;
    admin = DSL.using(database.dataSource(), SQLDialect.POSTGRES);
    CustomerSchema.migrate(admin);
    files = new CustomerFiles(directory);
    file = files.generated(200, 1);
    CustomerPipeline.from(files.generated(50, 2)).clean().loadInto(admin);
  }

  @ParameterizedTest
  @EnumSource(Failure.class)
  void aConnectionIsAsItWas(Failure failure) throws SQLException {
    try (Connection connection = database.connect()) {
      DSLContext dsl = configured(connection);
      List<String> before = settings(connection, dsl);

      provoke(failure, dsl);

      assertThat(settings(connection, dsl))
          .filteredOn(setting -> !before.contains(setting))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Failure.class)
  void aTransactionOfTheCallerIsAsItWas(Failure failure) throws SQLException {
    try (Connection connection = database.connect()) {
      DSLContext dsl = configured(connection);
      connection.setAutoCommit(false);
      List<String> before = settings(connection, dsl);

      provoke(failure, dsl);

      assertThat(settings(connection, dsl))
          .filteredOn(setting -> !before.contains(setting))
          .isEmpty();
      connection.rollback();
    }
  }

  @ParameterizedTest
  @EnumSource(Failure.class)
  void aPoolHasItsConnectionBack(Failure failure) throws SQLException {
    HikariConfig config = new HikariConfig();
    config.setDataSource(database.dataSource());
    config.setMaximumPoolSize(1);
    try (HikariDataSource pool = new HikariDataSource(config)) {
      provoke(failure, DSL.using(pool, SQLDialect.POSTGRES));

      assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
      try (Connection again = pool.getConnection()) {
        assertThat(again.getAutoCommit()).isTrue();
        assertThat(DSL.using(again).fetchValue("select count(*) from gfg.load_run"))
            .isEqualTo(failure == Failure.NOTHING ? 2L : 1L);
      }
    }
  }

  @Test
  void isolationAndReadOnlyAreTheDefaultsAgain() throws SQLException {
    try (Connection connection = database.connect()) {
      connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
      DSLContext dsl = DSL.using(connection, SQLDialect.POSTGRES);

      assertThat(CustomerPipeline.from(file).clean().loadInto(dsl).inserted()).isEqualTo(200);

      assertThat(connection.getTransactionIsolation())
          .isEqualTo(Connection.TRANSACTION_SERIALIZABLE);
    }
  }

  private static DSLContext configured(Connection connection) {
    DSLContext dsl = DSL.using(connection, SQLDialect.POSTGRES);
    dsl.execute("set search_path = pg_catalog");
    dsl.execute("set lock_timeout = '50s'");
    dsl.execute("set idle_in_transaction_session_timeout = '60s'");
    dsl.execute("set work_mem = '5MB'");
    return dsl;
  }

  /** All that the server itself knows of, and what the driver keeps. */
  private static List<String> settings(Connection connection, DSLContext dsl) throws SQLException {
    List<String> settings =
        new ArrayList<>(
            dsl.fetch(
                    "select name || ' ' || setting from pg_settings where name not like '%.%' order by 1")
                .getValues(0, String.class));
    settings.add("autocommit " + connection.getAutoCommit());
    settings.add("isolation " + connection.getTransactionIsolation());
    settings.add("read only " + connection.isReadOnly());
    return settings;
  }

  private void provoke(Failure failure, DSLContext dsl) {
    Path from = failure == Failure.TOO_MANY_REJECTED ? files.withRevenue(file, "-5") : file;
    if (failure == Failure.NOTHING) {
      assertThat(load(from, LoadMode.MERGE, dsl).inserted()).isEqualTo(200);
      return;
    }
    Path source =
        switch (failure) {
          case SOURCE_IS_MISSING -> directory.resolve("nothing.json");
          case CUSTOMER_IS_KNOWN -> files.generated(50, 2);
          default -> from;
        };
    arrange(failure, dsl);
    LoadMode mode = failure == Failure.CUSTOMER_IS_KNOWN ? LoadMode.APPEND : LoadMode.MERGE;
    assertThatThrownBy(() -> load(source, mode, dsl)).isInstanceOf(CustomersException.class);
    restore(failure, dsl);
  }

  private static LoadReport load(Path from, LoadMode mode, DSLContext dsl) {
    return CustomerPipeline.from(from)
        .clean()
        .loadInto(dsl, LoadOptions.builder().mode(mode).build());
  }

  private void arrange(Failure failure, DSLContext dsl) {
    switch (failure) {
      case TABLE_SWALLOWS_ROWS ->
          admin.execute("create rule nothing as on insert to gfg.customer do instead nothing");
      case STATEMENT_TIMEOUT -> slowDown(dsl);
      case RIGHT_IS_MISSING -> becomeNobody(dsl);
      case SCHEMA_IS_NEWER ->
          admin.execute("insert into gfg.schema_version values ('99', 'later', null, now())");
      default -> {}
    }
  }

  private void slowDown(DSLContext dsl) {
    admin.execute(
        "create function gfg.wait() returns trigger language plpgsql as"
            + " 'begin perform pg_sleep(100); return new; end'");
    admin.execute(
        "create trigger wait before insert on gfg.customer"
            + " for each row execute function gfg.wait()");
    dsl.execute("set statement_timeout = '300ms'");
  }

  private void becomeNobody(DSLContext dsl) {
    admin.execute("create role " + nobody());
    admin.execute("grant usage on schema gfg to " + nobody());
    admin.execute("grant select on all tables in schema gfg to " + nobody());
    dsl.execute("set role " + nobody());
  }

  private void restore(Failure failure, DSLContext dsl) {
    if (failure == Failure.STATEMENT_TIMEOUT) {
      dsl.execute("set statement_timeout = 0");
    }
    if (failure == Failure.RIGHT_IS_MISSING) {
      dsl.execute("reset role");
      admin.execute("drop owned by " + nobody());
      admin.execute("drop role " + nobody());
    }
  }

  /** Roles belong to the whole server, so each database has its own. */
  private String nobody() {
    return "nobody_of_" + database.name();
  }
}
