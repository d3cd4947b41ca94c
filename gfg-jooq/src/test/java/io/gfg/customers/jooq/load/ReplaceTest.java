package io.gfg.customers.jooq.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.jooq.CustomerPipeline;
import io.gfg.customers.testkit.postgres.PostgresExtension;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A table that is replaced must end as if it had been filled with the new file alone. */
@ExtendWith(PostgresExtension.class)
class ReplaceTest {

  private static final int ROWS = 1_000;

  @TempDir Path directory;
  private DSLContext dsl;
  private CustomerFiles files;
  private Path old;

  @BeforeEach
  void fill(DataSource database) {
    dsl = DSL.using(database, SQLDialect.POSTGRES);
    files = new CustomerFiles(directory);
    old = files.changed(files.generated(ROWS, 1), "old.json", ReplaceTest::withExtrasInEveryFifth);
    assertThat(replace(old).inserted()).isEqualTo(ROWS);
  }

  @Test
  void bySomethingOfEverything() {
    Path added = files.generated(70, 2);
    Path today = files.changed(old, "today.json", lines -> changed(lines, files.linesOf(added)));

    LoadReport report = replace(today);

    assertThat(report.path()).isEqualTo(LoadPath.STAGED_CHANGES);
    assertThat(report.inserted()).isEqualTo(70);
    assertThat(report.updated()).isEqualTo(20);
    assertThat(report.deleted()).isEqualTo(100);
    assertThat(report.unchanged()).isEqualTo(ROWS - 100 - 20);
    assertThatTableIsThatOf(today);
  }

  @Test
  void byTheSameFile() {
    LoadReport report = replace(old);

    assertThat(report.unchanged()).isEqualTo(ROWS);
    assertThat(report.deleted()).isZero();
    assertThatTableIsThatOf(old);
  }

  @Test
  void byOtherCustomers() {
    Path others = files.generated(300, 2);

    LoadReport report = replace(others);

    assertThat(report.inserted()).isEqualTo(300);
    assertThat(report.deleted()).isEqualTo(ROWS);
    assertThatTableIsThatOf(others);
  }

  private static List<String> withExtrasInEveryFifth(List<String> lines) {
    List<String> changed = new ArrayList<>();
    for (String line : lines) {
      changed.add(
          changed.size() % 5 == 0 ? line.replaceFirst("\\{", "{\"loyalty\": \"gold\", ") : line);
    }
    return changed;
  }

  /** Leaves out every tenth customer, changes every fiftieth, and adds others. */
  private static List<String> changed(List<String> lines, List<String> added) {
    List<String> changed = new ArrayList<>(added);
    for (int i = 0; i < lines.size(); i++) {
      if (i % 50 == 1) {
        changed.add(CustomerFiles.withRevenueIn(lines.get(i), "77.5"));
      } else if (i % 10 != 0) {
        changed.add(lines.get(i));
      }
    }
    return changed;
  }

  private void assertThatTableIsThatOf(Path file) {
    List<String> replaced = customers();
    dsl.execute("truncate gfg.customer");
    assertThat(replace(file).path()).isEqualTo(LoadPath.DIRECT_KEY_LAST);
    assertThat(replaced).isEqualTo(customers());
  }

  private List<String> customers() {
    return dsl.fetch(
            "select (to_jsonb(c) - 'load_id' - 'inserted_at' - 'updated_at')::text"
                + " from gfg.customer c order by customer_id")
        .getValues(0, String.class);
  }

  private LoadReport replace(Path file) {
    LoadOptions options = LoadOptions.builder().mode(LoadMode.REPLACE).build();
    return CustomerPipeline.from(file).clean().loadInto(dsl, options);
  }
}
