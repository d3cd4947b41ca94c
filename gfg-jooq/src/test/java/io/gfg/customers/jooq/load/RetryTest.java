package io.gfg.customers.jooq.load;

import static io.gfg.customers.jooq.generated.Tables.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gfg.customers.jooq.CustomerPipeline;
import io.gfg.customers.jooq.schema.CustomerSchema;
import io.gfg.customers.testkit.postgres.PostgresDatabase;
import io.gfg.customers.testkit.postgres.PostgresExtension;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.DataSourceConnectionProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is tried again, how often, and what is not. */
@ExtendWith(PostgresExtension.class)
class RetryTest {

  @TempDir Path directory;
  private PostgresDatabase database;
  private DSLContext dsl;
  private Path file;

  @BeforeEach
  void prepare(PostgresDatabase database) {
    this.database = database;
    dsl = DSL.using(database.dataSource(), SQLDialect.POSTGRES);
    CustomerSchema.migrate(dsl);
    file = new CustomerFiles(directory).generated(50, 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"40001", "40P01"})
  void aCollisionIsTriedAgain(String state) {
    failUntil(3, state);

    LoadReport report = CustomerPipeline.from(file).clean().loadInto(dsl);

    assertThat(report.inserted()).isEqualTo(50);
    assertThat(report.route().failedAttempts())
        .hasSize(2)
        .allSatisfy(failure -> assertThat(failure).contains("SQL state " + state));
    assertThat(dsl.fetchCount(CUSTOMER)).isEqualTo(50);
  }

  @Test
  void notMoreOftenThanIsAllowed() {
    failUntil(4, "40001");

    assertThatThrownBy(() -> CustomerPipeline.from(file).clean().loadInto(dsl))
        .isInstanceOf(LoadException.class)
        .hasMessageContaining("another transaction got in between; load again")
        .satisfies(last -> assertThat(last.getSuppressed()).hasSize(1));

    assertThat(attempts()).isEqualTo(3);
    assertThat(dsl.fetchCount(CUSTOMER)).isZero();
  }

  @Test
  void notAtAllIfForbidden() {
    failUntil(2, "40001");
    LoadOptions once = LoadOptions.builder().retries(0).build();

    assertThatThrownBy(() -> CustomerPipeline.from(file).clean().loadInto(dsl, once))
        .isInstanceOf(LoadException.class);

    assertThat(attempts()).isEqualTo(1);
  }

  @Test
  void nothingInATransactionOfTheCaller() {
    failUntil(2, "40001");

    dsl.transaction(
        own ->
            assertThatThrownBy(() -> CustomerPipeline.from(file).clean().loadInto(own.dsl()))
                .isInstanceOf(LoadException.class));

    assertThat(attempts()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"P0001", "23505", "57014", "55P03", "08006"})
  void noOtherErrorOfTheServer(String state) {
    failUntil(2, state);

    assertThatThrownBy(() -> CustomerPipeline.from(file).clean().loadInto(dsl))
        .isInstanceOf(LoadException.class)
        .hasMessageContaining("SQL state " + state);

    assertThat(attempts()).isEqualTo(1);
  }

  @Test
  void aConnectionThatWasLostBeforeAnythingWasSent() {
    AtomicInteger taken = new AtomicInteger();
    DSLContext stale =
        DSL.using(
            new DataSourceConnectionProvider(database.dataSource()) {
              @Override
              public Connection acquire() {
                Connection connection = super.acquire();
                if (taken.getAndIncrement() == 0) {
                  terminate(connection);
                }
                return connection;
              }
            },
            SQLDialect.POSTGRES);

    LoadReport report = CustomerPipeline.from(file).clean().loadInto(stale);

    assertThat(report.inserted()).isEqualTo(50);
    assertThat(report.route().failedAttempts())
        .singleElement()
        .asString()
        .contains("the server ended the connection");
  }

  /** The server ends the transaction that comes to wait last, so that has to be the load. */
  @Test
  void ofTwoThatWaitForEachOtherTheLoadGivesWayAndComesAgain() throws Exception {
    CustomerPipeline.from(file).clean().loadInto(dsl);
    dsl.execute("update gfg.customer set vouchers = vouchers + 1");
    dsl.execute(
        "create function gfg.pass() returns trigger language plpgsql as"
            + " 'begin perform pg_advisory_xact_lock(7); return null; end'");
    dsl.execute(
        "create trigger pass before update on gfg.customer"
            + " for each statement execute function gfg.pass()");
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try (Connection mine = database.connect();
        Connection theirs = database.connect();
        Connection gate = database.connect()) {
      DSL.using(gate).fetch("select pg_advisory_lock(7)");
      DSLContext load = DSL.using(mine, SQLDialect.POSTGRES);
      load.execute("set deadlock_timeout = '10ms'");
      theirs.setAutoCommit(false);
      DSLContext other = DSL.using(theirs, SQLDialect.POSTGRES);
      other.execute("set deadlock_timeout = '1h'");
      other.execute("lock table gfg.load_run in share row exclusive mode");

      Future<LoadReport> report =
          threads.submit(() -> CustomerPipeline.from(file).clean().loadInto(load));
      waitUntilSomebodyWaitsFor("locktype = 'advisory'");
      Future<?> locked =
          threads.submit(() -> other.execute("lock table gfg.customer in exclusive mode"));
      waitUntilSomebodyWaitsFor("relation = 'gfg.customer'::regclass");
      DSL.using(gate).fetch("select pg_advisory_unlock(7)");
      locked.get();
      theirs.commit();

      assertThat(report.get().updated()).isEqualTo(50);
      assertThat(report.get().route().failedAttempts())
          .singleElement()
          .asString()
          .contains("two transactions waited for each other");
    } finally {
      threads.shutdownNow();
    }
  }

  private void waitUntilSomebodyWaitsFor(String lock) {
    String waiting =
        "select exists (select 1 from pg_locks where not granted and database ="
            + " (select oid from pg_database where datname = current_database()) and "
            + lock
            + ")";
    while (!dsl.fetchSingle(waiting).get(0, Boolean.class)) {
      Thread.onSpinWait();
    }
  }

  private void terminate(Connection connection) {
    Integer pid =
        DSL.using(connection).fetchSingle("select pg_backend_pid()").get(0, Integer.class);
    String there = "select exists (select 1 from pg_stat_activity where pid = " + pid + ")";
    dsl.fetch("select pg_terminate_backend(" + pid + ")");
    while (dsl.fetchSingle(there).get(0, Boolean.class)) {
      Thread.onSpinWait();
    }
  }

  /** The server refuses so many inserts but one, and then takes them. */
  private void failUntil(int attempt, String state) {
    dsl.execute("create sequence gfg.attempt");
    dsl.execute(
        """
        create function gfg.fail() returns trigger language plpgsql as $$ begin
          if nextval('gfg.attempt') < %d then
            raise exception 'not this time' using errcode = '%s';
          end if;
          return null;
        end $$"""
            .formatted(attempt, state));
    dsl.execute(
        "create trigger fail before insert on gfg.customer"
            + " for each statement execute function gfg.fail()");
  }

  private long attempts() {
    return dsl.fetchSingle("select last_value from gfg.attempt").get(0, Long.class);
  }
}
