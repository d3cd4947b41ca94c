package io.gfg.customers.jooq.load;

import static io.gfg.customers.jooq.generated.Tables.CUSTOMER;

import io.gfg.customers.jooq.transaction.Answers;
import org.jooq.DSLContext;

/**
 * What the staging table has and the table of customers has not, or has otherwise. Found by one
 * comparison of the two; what it finds is what the load then has to write, no more and no less.
 */
final class Difference {

  private final DSLContext dsl;
  private final StagingTable rows;
  private final long added;
  private final long changed;

  private Difference(DSLContext dsl, StagingTable rows) {
    this.dsl = dsl;
    this.rows = rows;
    this.added = count("is_new");
    this.changed = count("not is_new");
  }

  static Difference between(DSLContext dsl, StagingTable staging, long loadId) {
    String query =
        "select s.*, c.customer_id is null as is_new from %s s left join %s c using (customer_id)"
            + " where c.customer_id is null or (%s) is distinct from (%s)";
    String comparing =
        query.formatted(
            dsl.render(staging.name()),
            dsl.render(CUSTOMER),
            CustomerColumns.contentOf("c"),
            CustomerColumns.contentOf("s"));
    return ComparisonSettings.during(
        dsl,
        () -> {
          StagingTable rows = StagingTable.temporary(dsl, "gfg_difference_" + loadId, comparing);
          rows.analyze();
          return new Difference(dsl, rows);
        });
  }

  /** How many customers are new. */
  long added() {
    return added;
  }

  /** How many customers have changed. */
  long changed() {
    return changed;
  }

  /** Updates the customers that have changed. */
  void update(long loadId) {
    if (changed > 0) {
      int updated =
          dsl.execute(
              "update {0} c set "
                  + CustomerColumns.contentFrom("d")
                  + ", load_id = "
                  + loadId
                  + ", updated_at = current_timestamp from {1} d"
                  + " where c.customer_id = d.customer_id and not d.is_new",
              CUSTOMER,
              rows.name());
      RowCheck.require("changed customers", changed, updated);
    }
  }

  /** Inserts the customers that are new; the server fills in the times by their defaults. */
  void insert(long loadId) {
    if (added > 0) {
      String names = CustomerColumns.names();
      int inserted =
          dsl.execute(
              "insert into {0} (%s, load_id) select %s, %d from {1} where is_new"
                  .formatted(names, names, loadId),
              CUSTOMER,
              rows.name());
      RowCheck.require("new customers", added, inserted);
    }
  }

  /** Looks up that each of them now stands in the table as a row of this load. */
  void requireWritten(long loadId) {
    long written =
        Answers.one(
            dsl,
            "select count(*) from {0} d join {1} c using (customer_id) where c.load_id = " + loadId,
            Long.class,
            rows.name(),
            CUSTOMER);
    RowCheck.require("new and changed customers into the table", added + changed, written);
  }

  void drop() {
    rows.drop();
  }

  private long count(String condition) {
    return Answers.one(dsl, "select count(*) from {0} where " + condition, Long.class, rows.name());
  }
}
