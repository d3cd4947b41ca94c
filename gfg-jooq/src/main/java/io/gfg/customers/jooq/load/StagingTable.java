package io.gfg.customers.jooq.load;

import static io.gfg.customers.jooq.generated.Tables.CUSTOMER;

import io.gfg.customers.jooq.transaction.Answers;
import org.jooq.DSLContext;
import org.jooq.Name;
import org.jooq.impl.DSL;

/**
 * A table that lives for one load, in its transaction, and whose name tells which load. No other
 * session ever sees it, and none of it goes through the write-ahead log.
 */
final class StagingTable {

  private final DSLContext dsl;
  private final Name name;

  private StagingTable(DSLContext dsl, Name name) {
    this.dsl = dsl;
    this.name = name;
  }

  /**
   * An empty one with the columns of a file, into which a load copies before it merges.
   *
   * <p>Several processes of the server can compare an unlogged table with the table of customers,
   * but only one a temporary table; that remains for roles that may make no table in the schema.
   */
  static StagingTable forRows(DSLContext dsl, long loadId) {
    String table = "gfg_staging_" + loadId;
    String query =
        "select " + CustomerColumns.names() + " from " + dsl.render(CUSTOMER) + " with no data";
    String schema =
        Answers.one(
            dsl,
            """
            select case when has_schema_privilege(nsp.oid, 'create') then nspname else '' end
            from pg_class tab join pg_namespace nsp on nsp.oid = relnamespace
            where tab.oid = {0}::regclass""",
            String.class,
            DSL.val(dsl.render(CUSTOMER)));
    return schema.isEmpty()
        ? temporary(dsl, table, query)
        : create(dsl, "create unlogged table {0} as " + query, DSL.name(schema, table));
  }

  /** One with what a query yields. */
  static StagingTable temporary(DSLContext dsl, String table, String query) {
    return create(
        dsl, "create temporary table {0} on commit drop as " + query, DSL.name("pg_temp", table));
  }

  private static StagingTable create(DSLContext dsl, String sql, Name name) {
    dsl.execute(sql, name);
    return new StagingTable(dsl, name);
  }

  Name name() {
    return name;
  }

  /** Tells the planner how much it holds; what the other columns hold does not matter to it. */
  void analyze() {
    dsl.execute("analyze {0} ({1})", name, CUSTOMER.CUSTOMER_ID.getUnqualifiedName());
  }

  /** Before others could see it, and before a second load of the transaction. */
  void drop() {
    dsl.execute("drop table {0}", name);
  }
}
