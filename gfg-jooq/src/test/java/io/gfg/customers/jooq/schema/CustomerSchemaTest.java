package io.gfg.customers.jooq.schema;

import static io.gfg.customers.jooq.generated.Tables.CUSTOMER;
import static io.gfg.customers.jooq.generated.Tables.SCHEMA_VERSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gfg.customers.testkit.postgres.PostgresExtension;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.MappedSchema;
import org.jooq.conf.RenderMapping;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

@ExtendWith(PostgresExtension.class)
class CustomerSchemaTest {

  private DataSource database;
  private DSLContext dsl;

  @BeforeEach
  void connect(DataSource emptyDatabase) {
    database = emptyDatabase;
    dsl = DSL.using(database, SQLDialect.POSTGRES);
  }

  @Test
  void makesAnEmptyDatabaseCurrent() {
    assertThat(CustomerSchema.isCurrent(dsl)).isFalse();
    assertThat(CustomerSchema.migrate(dsl)).containsExactly("1", "2");
    assertThat(CustomerSchema.isCurrent(dsl)).isTrue();
    CustomerSchema.require(dsl);
  }

  @Test
  void findsNothingToDoTheSecondTime() {
    CustomerSchema.migrate(dsl);
    assertThat(CustomerSchema.migrate(dsl)).isEmpty();
  }

  @Test
  void migratesTheSchemaThatTheRenderMappingNames() {
    DSLContext renamed = renamed("Our \"customers\"");
    assertThat(CustomerSchema.migrate(renamed)).containsExactly("1", "2");
    assertThat(CustomerSchema.isCurrent(renamed)).isTrue();
    assertThat(renamed.fetchCount(CUSTOMER)).isZero();
    assertThat(CustomerSchema.isCurrent(dsl)).isFalse();
    assertThat(dsl.fetchValue("select to_regnamespace('gfg')::text")).isNull();
  }

  @Test
  void keepsSeveralSchemasInOneDatabaseApart() {
    CustomerSchema.migrate(dsl);
    assertThat(CustomerSchema.migrate(renamed("other"))).containsExactly("1", "2");
  }

  @Test
  void migratesOnceWhenManyMigrateAtOnce() throws Exception {
    Callable<List<String>> migrate = () -> CustomerSchema.migrate(dsl);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      int applied = 0;
      for (var result : threads.invokeAll(List.of(migrate, migrate, migrate, migrate))) {
        applied += result.get().size();
      }
      assertThat(applied).isEqualTo(2);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void joinsAJooqTransaction() {
    assertThatThrownBy(
            () ->
                dsl.transaction(
                    inside -> {
                      CustomerSchema.migrate(inside.dsl());
                      throw new IllegalStateException("the caller gives up");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(CustomerSchema.isCurrent(dsl)).isFalse();
  }

  @Test
  void joinsATransactionOnTheCallersConnection() throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      CustomerSchema.migrate(DSL.using(connection, SQLDialect.POSTGRES));
      connection.rollback();
    }
    assertThat(CustomerSchema.isCurrent(dsl)).isFalse();
  }

  @Test
  void joinsASpringTransaction() {
    DSLContext bound =
        DSL.using(new TransactionAwareDataSourceProxy(database), SQLDialect.POSTGRES);
    new TransactionTemplate(new DataSourceTransactionManager(database))
        .executeWithoutResult(
            status -> {
              CustomerSchema.migrate(bound);
              status.setRollbackOnly();
            });
    assertThat(CustomerSchema.isCurrent(dsl)).isFalse();
  }

  @Test
  void leavesNothingBehindWhenAMigrationFails() {
    List<Migration> broken =
        List.of(Migration.ALL.get(0), new Migration("2", "/broken/V2__broken.sql"));
    assertThatThrownBy(() -> CustomerSchema.migrate(dsl, broken))
        .isInstanceOf(SchemaException.class)
        .hasMessageContaining("no_such_table")
        .hasMessageEndingWith("at \"gfg\"")
        .hasCauseInstanceOf(DataAccessException.class);
    assertThat(dsl.fetchValue("select to_regnamespace('gfg')::text")).isNull();
  }

  @Test
  void refusesASchemaMadeByANewerLibrary() {
    CustomerSchema.migrate(dsl);
    dsl.execute("insert into gfg.schema_version values ('99', 'later', null, now())");
    assertThat(CustomerSchema.isCurrent(dsl)).isFalse();
    assertThatThrownBy(() -> CustomerSchema.migrate(dsl))
        .isInstanceOf(SchemaException.class)
        .hasMessage(
            "the schema has version 99, which this library does not know:"
                + " use the newer library that made it, at \"gfg\"");
    assertThatThrownBy(() -> CustomerSchema.require(dsl)).isInstanceOf(SchemaException.class);
  }

  @Test
  void refusesASchemaMadeByAnotherScript() {
    CustomerSchema.migrate(dsl);
    dsl.update(SCHEMA_VERSION).set(SCHEMA_VERSION.CHECKSUM, "other").execute();
    assertThat(CustomerSchema.isCurrent(dsl)).isFalse();
    assertThatThrownBy(() -> CustomerSchema.migrate(dsl))
        .isInstanceOf(SchemaException.class)
        .hasMessage(
            "version 1 of the schema was made by another script than V1__customer_tables.sql of"
                + " this library: use the library that made it, or load into a new schema,"
                + " at \"gfg\"");
  }

  @Test
  void saysWhatToDoAboutAMissingSchema() {
    assertThatThrownBy(() -> CustomerSchema.require(dsl))
        .isInstanceOf(SchemaException.class)
        .hasMessage(
            "the schema lacks version 1, 2: have CustomerSchema.migrate run by someone with the right"
                + " to create tables, at \"gfg\"");
  }

  @Test
  void acceptsTablesThatAnotherToolMadeFromTheScript() throws Exception {
    try (Connection connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create schema gfg");
      for (Migration migration : Migration.ALL) {
        statement.execute(script(migration));
      }
    }
    CustomerSchema.require(dsl);
    assertThat(CustomerSchema.migrate(dsl)).isEmpty();
  }

  @Test
  void needsNoRightToCreateASchemaThatIsThere() throws Exception {
    dsl.execute("create role loader");
    dsl.execute("create schema gfg");
    dsl.execute("grant usage, create on schema gfg to loader");
    try (Connection connection = database.getConnection()) {
      DSLContext loader = DSL.using(connection, SQLDialect.POSTGRES);
      loader.execute("set role loader");
      assertThat(CustomerSchema.migrate(loader)).containsExactly("1", "2");
    } finally {
      dsl.execute("drop owned by loader");
      dsl.execute("drop role loader");
    }
  }

  @Test
  void doesNotTakeForeignTablesForItsOwn() {
    dsl.execute("create schema gfg");
    dsl.execute("create table gfg.customer (id integer)");
    assertThatThrownBy(() -> CustomerSchema.migrate(dsl))
        .isInstanceOf(SchemaException.class)
        .hasMessageContaining("already exists");
  }

  private DSLContext renamed(String schema) {
    MappedSchema mapping = new MappedSchema().withInput("gfg").withOutput(schema);
    return DSL.using(
        database,
        SQLDialect.POSTGRES,
        new Settings().withRenderMapping(new RenderMapping().withSchemata(mapping)));
  }

  private static String script(Migration migration) throws IOException {
    String path = "/io/gfg/customers/jooq/schema/" + migration.file();
    try (var resource = CustomerSchema.class.getResourceAsStream(path)) {
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
