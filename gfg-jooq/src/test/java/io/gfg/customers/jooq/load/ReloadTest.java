package io.gfg.customers.jooq.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.jooq.CustomerPipeline;
import io.gfg.customers.testkit.postgres.PostgresExtension;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a second load writes into the table and into the write-ahead log. */
@ExtendWith(PostgresExtension.class)
class ReloadTest {

  private static final int ROWS = 10_000;

  /**
   * New entries of the catalogue for the load's own tables; a row of a customer takes 250 bytes.
   */
  private static final long BYTES_OF_BOOKKEEPING = 400_000;

  @TempDir Path directory;
  private DSLContext dsl;
  private CustomerFiles files;
  private Path file;

  @BeforeEach
  void loadOnce(DataSource database) {
    dsl = DSL.using(database, SQLDialect.POSTGRES);
    files = new CustomerFiles(directory);
    file = files.generated(ROWS, 1);
    assertThat(load(file).inserted()).isEqualTo(ROWS);
  }

  @Test
  void theSameFileLeavesNoDeadRowAndLogsNoRow() {
    List<String> before = versions();
    long size = sizeOfTable();

    long logged = bytesLogged(() -> load(file));

    assertThat(versions()).isEqualTo(before);
    assertThat(sizeOfTable()).isEqualTo(size);
    assertThat(logged).isLessThan(BYTES_OF_BOOKKEEPING);
  }

  @Test
  void ofAFileWithFivePercentChangedExactlyThoseAreWritten() {
    List<String> before = versions();
    Path changed =
        files.changed(
            file,
            "changed.json",
            lines ->
                IntStream.range(0, lines.size())
                    .mapToObj(
                        row ->
                            row % 20 == 0
                                ? CustomerFiles.withRevenueIn(lines.get(row), "123456.78")
                                : lines.get(row))
                    .toList());

    LoadReport report = load(changed);

    assertThat(report.path()).isEqualTo(LoadPath.STAGED_CHANGES);
    assertThat(report.pathReason()).isEqualTo("the table has rows to compare with");
    assertThat(report.updated()).isEqualTo(ROWS / 20);
    assertThat(report.unchanged()).isEqualTo(ROWS - ROWS / 20);
    assertThat(versions()).filteredOn(version -> !before.contains(version)).hasSize(ROWS / 20);
    assertThat(versionsWhere("revenue = 123456.78")).hasSize(ROWS / 20);
    assertThat(versionsWhere("load_id = " + report.loadId())).hasSize(ROWS / 20);
    assertThat(versionsWhere("updated_at > inserted_at")).hasSize(ROWS / 20);
  }

  @Test
  void afterALoadThatChangedMostCustomersAllAreSentOnceMore() {
    load(files.withRevenue(file, "77.5"));

    LoadReport second = load(files.withRevenue(file, "78.5"));
    LoadReport third = load(files.withRevenue(file, "78.5"));
    LoadReport fourth = load(files.withRevenue(file, "78.5"));

    assertThat(second.path()).isEqualTo(LoadPath.STAGED);
    assertThat(second.pathReason()).endsWith("most of which the last load changed");
    assertThat(second.updated()).isEqualTo(ROWS);
    assertThat(third.path()).isEqualTo(LoadPath.STAGED);
    assertThat(third.unchanged()).isEqualTo(ROWS);
    assertThat(fourth.path()).isEqualTo(LoadPath.STAGED_CHANGES);
    assertThat(fourth.unchanged()).isEqualTo(ROWS);
  }

  private LoadReport load(Path from) {
    return CustomerPipeline.from(from).clean().loadInto(dsl);
  }

  /** A row that was updated, deleted or locked by anybody differs in one of these. */
  private List<String> versions() {
    return versionsWhere("true");
  }

  private List<String> versionsWhere(String condition) {
    return dsl.fetch(
            "select concat_ws(' ', customer_id, xmin, xmax, ctid) from gfg.customer where "
                + condition
                + " order by customer_id")
        .getValues(0, String.class);
  }

  /** A dead row that is not there any more would have left its place. */
  private long sizeOfTable() {
    return dsl.fetchSingle("select pg_relation_size('gfg.customer')").get(0, Long.class);
  }

  private long bytesLogged(Runnable work) {
    String before = dsl.fetchSingle("select pg_current_wal_insert_lsn()").get(0, String.class);
    work.run();
    return dsl.fetchSingle(
            "select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), {0}::pg_lsn)", DSL.val(before))
        .get(0, Long.class);
  }
}
