package io.gfg.customers.benchmarks.contender;

import static io.gfg.customers.jooq.generated.Tables.CUSTOMER;

import io.gfg.customers.jooq.generated.tables.records.CustomerRecord;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Loader;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** jOOQ without this library. */
final class JooqRivals {

  private static final int BULK = 500;
  private static final int BATCH = 1000;

  private JooqRivals() {}

  static void loader(Job job) throws Exception {
    try (CleanedRows rows = CleanedRows.of(job)) {
      job.inTransaction(connection -> load(rows, dsl(connection)));
    }
  }

  private static void load(CleanedRows rows, DSLContext dsl) throws Exception {
    Loader<CustomerRecord> loader =
        dsl.loadInto(CUSTOMER)
            .bulkAfter(BULK)
            .commitNone()
            .loadArrays(rows)
            .fields(CUSTOMER.fields())
            .execute();
    if (!loader.errors().isEmpty()) {
      throw loader.errors().get(0).exception();
    }
  }

  static void batchInsert(Job job) throws Exception {
    try (CleanedRows rows = CleanedRows.of(job)) {
      job.inTransaction(connection -> insert(rows, dsl(connection)));
    }
  }

  private static void insert(CleanedRows rows, DSLContext dsl) {
    List<CustomerRecord> batch = new ArrayList<>(BATCH);
    while (rows.hasNext()) {
      batch.add(record(rows.next()));
      if (batch.size() == BATCH || !rows.hasNext()) {
        dsl.batchInsert(batch).execute();
        batch.clear();
      }
    }
  }

  private static CustomerRecord record(@Nullable Object[] row) {
    CustomerRecord record = new CustomerRecord();
    record.fromArray(row);
    return record;
  }

  private static DSLContext dsl(Connection connection) {
    return DSL.using(connection, SQLDialect.POSTGRES);
  }
}
