package io.gfg.customers.jooq.load;

import static io.gfg.customers.jooq.generated.Tables.CUSTOMER;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * A temporary table, keyed like the table of customers but without an index. It lives for one load,
 * and its name tells which.
 */
final class StagingTable {

  private final DSLContext dsl;
  private final Table<Record> table;

  private StagingTable(DSLContext dsl, Table<Record> table) {
    this.dsl = dsl;
    this.table = table;
  }

  /** An empty one with the columns of a file, into which a load copies before it merges. */
  static StagingTable create(DSLContext dsl, long loadId) {
    return create(
        dsl,
        "gfg_staging_" + loadId,
        "select " + CustomerColumns.names() + " from " + dsl.render(CUSTOMER) + " with no data");
  }

  /** One with what a query yields. */
  static StagingTable create(DSLContext dsl, String name, String query) {
    Table<Record> table = DSL.table(DSL.name("pg_temp", name));
    dsl.execute("create temporary table {0} on commit drop as " + query, table);
    return new StagingTable(dsl, table);
  }

  Table<Record> table() {
    return table;
  }

  /** Tells the planner how much it holds; what the other columns hold does not matter to it. */
  void analyze() {
    dsl.execute("analyze {0} ({1})", table, CUSTOMER.CUSTOMER_ID.getUnqualifiedName());
  }

  /** A second load in the same transaction makes one of its own; this one need not wait for it. */
  void drop() {
    dsl.execute("drop table {0}", table);
  }
}
