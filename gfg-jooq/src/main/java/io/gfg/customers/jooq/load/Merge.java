package io.gfg.customers.jooq.load;

import static io.gfg.customers.jooq.generated.Tables.CUSTOMER;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Brings the table of customers to what the staging table holds, without touching a row that is
 * already right. Writers wait for each other, readers see the old rows until the end.
 */
final class Merge {

  private static final int IDS_NAMED = 3;

  private final DSLContext dsl;
  private final StagingTable staging;
  private final long loadId;

  Merge(DSLContext dsl, StagingTable staging, long loadId) {
    this.dsl = dsl;
    this.staging = staging;
    this.loadId = loadId;
  }

  RowCounts run(LoadMode mode, long staged) {
    dsl.execute("lock table {0} in share row exclusive mode", CUSTOMER);
    if (mode == LoadMode.APPEND) {
      requireAllNew();
    }
    long deleted = mode == LoadMode.REPLACE ? deleteMissing() : 0;
    long updated = mode == LoadMode.APPEND ? 0 : updateChanged();
    long inserted = insertNew();
    return new RowCounts(inserted, updated, staged - updated - inserted, deleted);
  }

  private long updateChanged() {
    List<Field<?>> theirs = CUSTOMER_COLUMNS;
    Map<Field<?>, Field<?>> changes = new LinkedHashMap<>();
    theirs.forEach(column -> changes.put(column, staging.column(column)));
    changes.put(CUSTOMER.LOAD_ID, DSL.val(loadId));
    changes.put(CUSTOMER.UPDATED_AT, DSL.currentOffsetDateTime());
    return dsl.update(CUSTOMER)
        .set(changes)
        .from(staging.table())
        .where(sameCustomer())
        .and(differs(theirs))
        .execute();
  }

  private Condition differs(List<Field<?>> theirs) {
    List<Field<?>> ours = theirs.stream().<Field<?>>map(staging::column).toList();
    return DSL.condition("({0}) is distinct from ({1})", DSL.list(theirs), DSL.list(ours));
  }

  private long insertNew() {
    List<Field<?>> into = new ArrayList<>(StagingTable.COLUMNS);
    into.addAll(List.of(CUSTOMER.LOAD_ID, CUSTOMER.INSERTED_AT, CUSTOMER.UPDATED_AT));
    List<Field<?>> values = new ArrayList<>(staging.columns());
    values.addAll(
        List.of(DSL.val(loadId), DSL.currentOffsetDateTime(), DSL.currentOffsetDateTime()));
    return dsl.insertInto(CUSTOMER)
        .columns(into)
        .select(dsl.select(values).from(staging.table()).where(existsIn(CUSTOMER).not()))
        .execute();
  }

  private long deleteMissing() {
    return dsl.deleteFrom(CUSTOMER).where(existsIn(staging.table()).not()).execute();
  }

  private void requireAllNew() {
    Select<Record1<String>> known =
        dsl.select(CUSTOMER.CUSTOMER_ID).from(CUSTOMER).where(existsIn(staging.table()));
    int count = dsl.fetchCount(known);
    if (count > 0) {
      List<String> first =
          dsl.selectFrom(known.asTable("known")).orderBy(1).limit(IDS_NAMED).fetch(0, String.class);
      throw new LoadException(
          "APPEND takes new customers only, but %,d are in the table already, the first of them %s; use MERGE or REPLACE"
              .formatted(count, first));
    }
  }

  /** As a template, because the method for it has another signature in each line of jOOQ. */
  private Condition existsIn(Table<?> table) {
    return DSL.condition("exists ({0})", dsl.selectOne().from(table).where(sameCustomer()));
  }

  private Condition sameCustomer() {
    return CUSTOMER.CUSTOMER_ID.eq(staging.column(CUSTOMER.CUSTOMER_ID));
  }

  /** What may change of a customer: all columns of the file but the id. */
  private static final List<Field<?>> CUSTOMER_COLUMNS =
      StagingTable.COLUMNS.stream().filter(column -> !column.equals(CUSTOMER.CUSTOMER_ID)).toList();
}
