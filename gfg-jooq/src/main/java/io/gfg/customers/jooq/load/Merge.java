package io.gfg.customers.jooq.load;

import static io.gfg.customers.jooq.generated.Tables.CUSTOMER;

import io.gfg.customers.jooq.transaction.Answers;
import java.util.List;
import org.jooq.DSLContext;

/**
 * Brings the table of customers to what the staging table holds, without touching a row that is
 * already right. Writers wait for each other, readers see the old rows until the end.
 */
final class Merge {

  private static final int IDS_NAMED = 3;

  private final DSLContext dsl;
  private final StagingTable staging;
  private final KnownRows known;
  private final LoadStart start;

  Merge(DSLContext dsl, StagingTable staging, KnownRows known, LoadStart start) {
    this.dsl = dsl;
    this.staging = staging;
    this.known = known;
    this.start = start;
  }

  RowCounts run(long staged) {
    dsl.execute("lock table {0} in share row exclusive mode", CUSTOMER);
    Difference difference = Difference.between(dsl, staging, start.loadId());
    if (start.mode() == LoadMode.APPEND) {
      requireAllNew(staged - difference.added());
    }
    long deleted =
        start.mode() == LoadMode.REPLACE ? deleteMissing(staged - difference.added()) : 0;
    write(difference);
    if (start.mode() == LoadMode.REPLACE) {
      RowCheck.require("customers into the table", staged + known.found(), rows());
    }
    long unchanged = staged + known.found() - difference.changed() - difference.added();
    return new RowCounts(difference.added(), difference.changed(), unchanged, deleted);
  }

  private long deleteMissing(long stagedAndThere) {
    long missing = rows() - known.found() - stagedAndThere;
    return missing == 0 ? 0 : MissingRows.delete(dsl, staging, known, start.loadId());
  }

  private long rows() {
    return Answers.one(dsl, "select count(*) from {0}", Long.class, CUSTOMER);
  }

  private void write(Difference difference) {
    difference.update(start.loadId());
    difference.insert(start.loadId());
    difference.requireWritten(start.loadId());
    difference.drop();
  }

  private void requireAllNew(long known) {
    if (known > 0) {
      List<String> first =
          dsl.fetch(
                  "select customer_id from {0} join {1} using (customer_id) order by 1 limit "
                      + IDS_NAMED,
                  staging.name(),
                  CUSTOMER)
              .getValues(0, String.class);
      throw new LoadException(
          "APPEND takes new customers only, but %,d are in the table already, the first of them %s; use MERGE or REPLACE"
              .formatted(known, first));
    }
  }
}
