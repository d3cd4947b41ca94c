package io.gfg.customers.jooq.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gfg.customers.jooq.CustomerPipeline;
import io.gfg.customers.jooq.schema.CustomerSchema;
import io.gfg.customers.testkit.postgres.PostgresExtension;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A load whose rows the table swallows ends in an error, and nothing of it is kept. */
@ExtendWith(PostgresExtension.class)
class RowSumTest {

  @TempDir Path directory;
  private DSLContext dsl;
  private CustomerFiles files;
  private Path file;

  @BeforeEach
  void prepare(DataSource database) {
    dsl = DSL.using(database, SQLDialect.POSTGRES);
    CustomerSchema.migrate(dsl);
    files = new CustomerFiles(directory);
    file = files.generated(100, 1);
  }

  @Test
  void whenATriggerKeepsACopiedRowOut() {
    trigger("before insert", "if new.customer_id < '1' then return null; end if; return new;");

    refuses(LoadMode.MERGE, file, "100 customers");
  }

  @Test
  void whenATriggerRemovesACopiedRow() {
    trigger("after insert", "delete from gfg.customer where customer_id < '1'; return null;");

    refuses(LoadMode.MERGE, file, "100 customers into the table");
  }

  @Test
  void whenATriggerKeepsANewRowOut() {
    load(LoadMode.MERGE, files.generated(10, 2));
    trigger("before insert", "if new.customer_id < '1' then return null; end if; return new;");

    refuses(LoadMode.MERGE, file, "100 new customers");
  }

  @Test
  void whenATriggerRemovesANewRow() {
    load(LoadMode.MERGE, files.generated(10, 2));
    trigger("after insert", "delete from gfg.customer where customer_id < '1'; return null;");

    refuses(LoadMode.MERGE, file, "100 new and changed customers into the table");
  }

  @Test
  void whenATriggerUndoesAChange() {
    load(LoadMode.MERGE, file);
    trigger("before update", "return null;");

    refuses(LoadMode.MERGE, files.withRevenue(file, "77.5"), "100 changed customers");
  }

  @Test
  void whenARuleTurnsAnInsertIntoNothing() {
    load(LoadMode.MERGE, files.generated(10, 2));
    dsl.execute("create rule nothing as on insert to gfg.customer do instead nothing");

    refuses(LoadMode.MERGE, file, "100 new customers");
  }

  @Test
  void whenATriggerKeepsADeletedRow() {
    load(LoadMode.REPLACE, files.generated(10, 2));
    trigger("before delete", "return null;");

    refuses(LoadMode.REPLACE, file, "100 customers into the table");
  }

  private void refuses(LoadMode mode, Path from, String what) {
    List<String> before = everything();
    assertThatThrownBy(() -> load(mode, from))
        .isInstanceOf(LoadException.class)
        .hasMessageStartingWith("the numbers do not add up: the server took ")
        .hasMessageContaining(" of " + what + "; nothing was written")
        .hasMessageEndingWith("look for triggers or rules on the table");
    assertThat(everything()).isEqualTo(before);
  }

  private List<String> everything() {
    return dsl.fetch(
            "select concat_ws(' ', customer_id, load_id, revenue) from gfg.customer"
                + " union all select 'load ' || load_id from gfg.load_run order by 1")
        .getValues(0, String.class);
  }

  private void load(LoadMode mode, Path from) {
    LoadOptions options = LoadOptions.builder().mode(mode).build();
    CustomerPipeline.from(from).clean().loadInto(dsl, options);
  }

  private void trigger(String when, String body) {
    dsl.execute(
        "create function gfg.interfere() returns trigger language plpgsql as 'begin "
            + body.replace("'", "''")
            + " end'");
    dsl.execute(
        "create trigger interfere "
            + when
            + " on gfg.customer for each row execute function gfg.interfere()");
  }
}
