package io.gfg.customers.jooq.load;

import static io.gfg.customers.jooq.generated.Tables.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.jooq.CustomerPipeline;
import io.gfg.customers.jooq.schema.CustomerSchema;
import io.gfg.customers.testkit.generator.CustomerGenerator;
import io.gfg.customers.testkit.generator.GeneratorSpec;
import io.gfg.customers.testkit.postgres.PostgresDatabase;
import io.gfg.customers.testkit.postgres.PostgresExtension;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The way into an empty table, chosen by looking at it. */
@ExtendWith(PostgresExtension.class)
class PathTest {

  @TempDir Path directory;
  private PostgresDatabase database;
  private DSLContext dsl;
  private Path file;

  @BeforeEach
  void prepare(PostgresDatabase database) throws IOException {
    this.database = database;
    dsl = DSL.using(database.dataSource(), SQLDialect.POSTGRES);
    CustomerSchema.migrate(dsl);
    file = directory.resolve("data.json");
    CustomerGenerator.of(GeneratorSpec.builder().rows(200).copies(2).build()).writeTo(file);
  }

  @Test
  void keepsEverythingThatHangsOnATableWhoseKeyItPutsOnLast() {
    dsl.execute("create view gfg.buyers as select customer_id, orders from gfg.customer");
    dsl.execute("create index by_orders on gfg.customer (orders)");
    dsl.execute("create table gfg.country (code varchar primary key)");
    dsl.execute("insert into gfg.country values ('AU')");
    dsl.execute(
        "alter table gfg.customer add country varchar not null default 'AU' references gfg.country");
    dsl.execute(
        "alter table gfg.customer add orders_twice integer generated always as (orders * 2) stored");
    dsl.execute("grant select on gfg.customer to public");
    dsl.execute("comment on table gfg.customer is 'ours'");
    dsl.execute("create publication everything for table gfg.customer");
    List<String> before = everythingThatHangsOnTheTable();

    LoadReport report = load();

    assertThat(report.path()).isEqualTo(LoadPath.DIRECT_KEY_LAST);
    assertThat(report.pathReason()).isEqualTo("the table was empty");
    assertThat(everythingThatHangsOnTheTable()).isEqualTo(before);
    assertThat(dsl.fetchValue("select count(*) from gfg.buyers")).isEqualTo(198L);
    assertThat(dsl.fetchValue("select bool_and(orders_twice = 2 * orders) from gfg.customer"))
        .isEqualTo(true);
    assertThat(dsl.fetchValue("select count(*) from gfg.customer where inserted_at = updated_at"))
        .isEqualTo(198L);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          create table gfg.orders (customer_id varchar references gfg.customer)            | others depend on the key
          create view gfg.v as select customer_id, orders from gfg.customer group by customer_id | others depend on the key
          alter table gfg.customer cluster on customer_pkey                                | settings or a comment of its own
          alter table gfg.customer replica identity using index customer_pkey              | settings or a comment of its own
          alter index gfg.customer_pkey set (fillfactor = 70)                              | settings or a comment of its own
          comment on constraint customer_pkey on gfg.customer is 'ours'                    | settings or a comment of its own
          alter table gfg.customer drop constraint customer_pkey                           | no primary key
          create table gfg.child () inherits (gfg.customer)                                | has partitions
          """)
  void leavesTheKeyOnWhereSomethingWouldBeLost(String change, String reason) {
    dsl.execute(change);
    List<String> before = everythingThatHangsOnTheTable();

    LoadReport report = load();

    assertThat(report.path()).isEqualTo(LoadPath.DIRECT);
    assertThat(report.pathReason()).startsWith("the table was empty, but ").contains(reason);
    assertThat(report.inserted()).isEqualTo(198);
    assertThat(everythingThatHangsOnTheTable()).isEqualTo(before);
  }

  @Test
  void leavesTheKeyOnUnderATriggerWhichSeesEveryRow() {
    dsl.execute("create table gfg.seen (customer_id varchar)");
    dsl.execute(
        "create function gfg.see() returns trigger language plpgsql as"
            + " 'begin insert into gfg.seen values (new.customer_id); return new; end'");
    dsl.execute(
        "create trigger see after insert or update on gfg.customer"
            + " for each row execute function gfg.see()");

    assertThat(load().pathReason()).contains("triggers");
    assertThat(load().unchanged()).isEqualTo(198);

    assertThat(dsl.fetchValue("select count(*) from gfg.seen")).isEqualTo(198L);
  }

  @Test
  void leavesTheKeyOnWhileOthersUseTheTable() throws SQLException {
    try (Connection other = database.connect()) {
      other.setAutoCommit(false);
      DSLContext reader = DSL.using(other, SQLDialect.POSTGRES);
      assertThat(reader.fetchCount(CUSTOMER)).isZero();

      LoadReport report = load();

      assertThat(report.path()).isEqualTo(LoadPath.DIRECT);
      assertThat(report.pathReason()).isEqualTo("the table was empty, but others were using it");
      assertThat(reader.fetchCount(CUSTOMER)).isEqualTo(198);
    }
  }

  @Test
  void leavesTheKeyOnInATransactionOfTheCaller() {
    LoadReport report =
        dsl.transactionResult(own -> CustomerPipeline.from(file).clean().loadInto(own.dsl()));

    assertThat(report.path()).isEqualTo(LoadPath.DIRECT);
    assertThat(report.pathReason()).contains("the transaction is the caller's");
  }

  @Test
  void loadsIntoAPartitionedTable() {
    dsl.execute("alter table gfg.customer rename to customer_once");
    dsl.execute(
        "create table gfg.customer (like gfg.customer_once including defaults)"
            + " partition by hash (customer_id)");
    dsl.execute("alter table gfg.customer add primary key (customer_id)");
    for (int part = 0; part < 3; part++) {
      dsl.execute(
          "create table gfg.customer_%d partition of gfg.customer for values with (modulus 3, remainder %d)"
              .formatted(part, part));
    }

    assertThat(load().path()).isEqualTo(LoadPath.DIRECT);
    assertThat(load().unchanged()).isEqualTo(198);
    dsl.execute("update gfg.customer set orders = orders + 1");
    assertThat(load().updated()).isEqualTo(198);
  }

  private LoadReport load() {
    return CustomerPipeline.from(file).clean().loadInto(dsl);
  }

  /** As text, without the numbers that a new index has. */
  private List<String> everythingThatHangsOnTheTable() {
    return dsl.fetch(
            """
            select 'column ' || attname || ' ' || atttypid::regtype || ' ' || attnotnull
              from pg_attribute where attrelid = 'gfg.customer'::regclass and attnum > 0
            union all
            select 'constraint ' || conname || ' ' || pg_get_constraintdef(oid)
              from pg_constraint
              where 'gfg.customer'::regclass in (conrelid, confrelid) and contype <> 'n'
            union all
            select 'index ' || i.indexrelid::regclass || ' ' || pg_get_indexdef(i.indexrelid)
              || concat(c.reloptions, i.indisprimary, i.indisvalid, i.indisclustered,
                 i.indisreplident, obj_description(c.oid))
              from pg_index i join pg_class c on c.oid = i.indexrelid
              where i.indrelid = 'gfg.customer'::regclass
            union all
            select 'table ' || concat_ws(' ', relname, relowner::regrole, relacl, relreplident,
              relkind, obj_description(oid))
              from pg_class where oid = 'gfg.customer'::regclass
            union all
            select 'view ' || viewname || definition from pg_views where schemaname = 'gfg'
            union all
            select 'trigger ' || tgname from pg_trigger
              where tgrelid = 'gfg.customer'::regclass and not tgisinternal
            union all
            select 'publication ' || pubname from pg_publication_tables where schemaname = 'gfg'
            order by 1""")
        .getValues(0, String.class);
  }
}
