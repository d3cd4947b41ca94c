package io.gfg.customers.jooq.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.jooq.CustomerPipeline;
import io.gfg.customers.jooq.schema.CustomerSchema;
import io.gfg.customers.testkit.postgres.PostgresDatabase;
import io.gfg.customers.testkit.postgres.PostgresExtension;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Several loads at once, and those who read meanwhile. */
@ExtendWith(PostgresExtension.class)
class ConcurrentLoadsTest {

  private static final int ROWS = 2_000;
  private static final String TABLE =
      "select count(*) || ' ' || coalesce(string_agg(distinct revenue::text, ','), '')"
          + " from gfg.customer";

  @TempDir Path directory;
  private PostgresDatabase database;
  private DSLContext dsl;
  private Path ones;
  private Path twos;
  private final ExecutorService threads = Executors.newFixedThreadPool(2);

  @BeforeEach
  void prepare(PostgresDatabase database) {
    this.database = database;
    dsl = DSL.using(database.dataSource(), SQLDialect.POSTGRES);
    CustomerSchema.migrate(dsl);
    CustomerFiles files = new CustomerFiles(directory);
    Path file = files.generated(ROWS, 1);
    Path all = files.withRevenue(file, "1.5");
    ones = files.changed(all, "ones.json", lines -> lines.subList(0, ROWS * 3 / 4));
    twos =
        files.changed(
            files.withRevenue(file, "2.5"), "twos.json", lines -> lines.subList(ROWS / 4, ROWS));
  }

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  @RepeatedTest(4)
  void twoAtOnceIntoAnEmptyTableGiveOneOfTheTwoOrders() throws Exception {
    loadBothAtOnce();
  }

  @RepeatedTest(4)
  void twoAtOnceIntoAFilledTableGiveOneOfTheTwoOrders() throws Exception {
    CustomerFiles files = new CustomerFiles(directory);
    load(files.withRevenue(files.generated(ROWS, 1), "0.5"));

    loadBothAtOnce();
  }

  /** Each has three quarters of the customers, and they share a half. */
  private void loadBothAtOnce() throws Exception {
    CyclicBarrier start = new CyclicBarrier(2);
    Future<LoadReport> one = threads.submit(() -> loadFrom(start, ones));
    Future<LoadReport> two = threads.submit(() -> loadFrom(start, twos));
    long accepted = one.get().cleaning().accepted() + two.get().cleaning().accepted();

    assertThat(accepted).isEqualTo(ROWS * 3 / 2);
    assertThat(dsl.fetchValue("select count(*) from gfg.customer where revenue = 0.5"))
        .isEqualTo(0L);
    assertThat(revenues())
        .isIn(
            List.of("1.5 " + ROWS / 4, "2.5 " + ROWS * 3 / 4),
            List.of("1.5 " + ROWS * 3 / 4, "2.5 " + ROWS / 4));
  }

  private LoadReport loadFrom(CyclicBarrier start, Path file) throws Exception {
    start.await();
    return load(file);
  }

  @Test
  void aReaderSeesTheEmptyTableOrTheLoadedOne() throws Exception {
    assertThat(seenDuring(ones)).isSubsetOf("0 ", ROWS * 3 / 4 + " 1.5");
  }

  @Test
  void aReaderSeesTheOldRowsOrTheNewOnes() throws Exception {
    CustomerFiles files = new CustomerFiles(directory);
    load(files.withRevenue(files.generated(ROWS, 1), "0.5"));

    Set<String> seen = seenDuring(files.withRevenue(files.generated(ROWS, 1), "2.5"));

    assertThat(seen).isSubsetOf(ROWS + " 0.5", ROWS + " 2.5");
  }

  private Set<String> seenDuring(Path file) throws Exception {
    Set<String> seen = new TreeSet<>();
    Future<LoadReport> load = threads.submit(() -> load(file));
    while (!load.isDone()) {
      seen.add(read(dsl));
    }
    load.get();
    return seen;
  }

  /** Its transaction began before the load, and reads the table only behind it. */
  @Test
  void aSnapshotFromBeforeSeesTheTableAsItWas() throws SQLException {
    try (Connection connection = database.connect()) {
      connection.setAutoCommit(false);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      DSLContext reader = DSL.using(connection, SQLDialect.POSTGRES);
      reader.fetch("select count(*) from gfg.load_run");

      assertThat(load(ones).path()).isEqualTo(LoadPath.DIRECT_KEY_LAST);

      assertThat(read(reader)).isEqualTo("0 ");
      connection.rollback();
      assertThat(read(reader)).isEqualTo(ROWS * 3 / 4 + " 1.5");
      connection.rollback();
    }
  }

  private List<String> revenues() {
    return dsl.fetch(
            "select revenue || ' ' || count(*) from gfg.customer group by revenue order by 1")
        .getValues(0, String.class);
  }

  private static String read(DSLContext reader) {
    return reader.fetchSingle(TABLE).get(0, String.class);
  }

  private LoadReport load(Path file) {
    return CustomerPipeline.from(file).clean().loadInto(dsl);
  }
}
