package io.gfg.customers.jooq.load;

import static io.gfg.customers.jooq.generated.Tables.CUSTOMER;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** The rows of the table of customers that a file does not have. */
final class MissingRows {

  private static final Field<Long> HASH = DSL.field(DSL.name("hash"), Long.class);

  private static final String NOT_STAGED =
      "delete from {0} c where not exists"
          + " (select 1 from {1} s where s.customer_id = c.customer_id)";

  private final DSLContext dsl;
  private final StagingTable staging;
  private final KnownRows known;

  private MissingRows(DSLContext dsl, StagingTable staging, KnownRows known) {
    this.dsl = dsl;
    this.staging = staging;
    this.known = known;
  }

  /**
   * Deletes all rows but those in the staging table, by their ids, and those that need not have
   * been copied into it, by their hashes.
   *
   * @return how many
   */
  static long delete(DSLContext dsl, StagingTable staging, KnownRows known, long loadId) {
    MissingRows rows = new MissingRows(dsl, staging, known);
    return known.found() == 0 ? rows.deleteNotStaged() : rows.deleteUnmet(loadId);
  }

  private long deleteNotStaged() {
    return dsl.execute(NOT_STAGED, CUSTOMER, staging.name());
  }

  private long deleteUnmet(long loadId) {
    StagingTable unmet = unmet(loadId);
    long deleted =
        dsl.execute(
            NOT_STAGED + " and " + known.hashExpression() + " in (select hash from {2})",
            CUSTOMER,
            staging.name(),
            unmet.name());
    unmet.drop();
    return deleted;
  }

  private StagingTable unmet(long loadId) {
    StagingTable table =
        StagingTable.temporary(dsl, "gfg_unmet_" + loadId, "select 0::bigint as hash where false");
    try (CopyStream copy = CopyStream.into(dsl, table.name(), List.of(HASH))) {
      CopyText hashes = new CopyText(copy);
      known.unmet().forEach(hash -> hashes.cell(hash).endRow());
      hashes.flush();
      RowCheck.require("hashes", known.unmet().count(), copy.end());
    }
    return table;
  }
}
