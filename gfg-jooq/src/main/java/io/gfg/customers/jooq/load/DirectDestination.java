package io.gfg.customers.jooq.load;

import static io.gfg.customers.jooq.generated.Tables.CUSTOMER;

import io.gfg.customers.jooq.transaction.Answers;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** The table of customers itself, as long as it is empty. */
final class DirectDestination implements Destination {

  private final List<Field<?>> columns = new ArrayList<>(StagingTable.COLUMNS);
  private final List<String> constants;

  DirectDestination(DSLContext dsl, LoadStart start) {
    columns.addAll(List.of(CUSTOMER.LOAD_ID, CUSTOMER.INSERTED_AT, CUSTOMER.UPDATED_AT));
    OffsetDateTime time =
        Answers.one(dsl, "select {0}", OffsetDateTime.class, DSL.currentOffsetDateTime());
    String now = time.toString();
    this.constants = List.of(Long.toString(start.loadId()), now, now);
  }

  @Override
  public LoadPath path() {
    return LoadPath.DIRECT;
  }

  @Override
  public Table<?> table() {
    return CUSTOMER;
  }

  @Override
  public List<Field<?>> columns() {
    return columns;
  }

  @Override
  public List<String> constants() {
    return constants;
  }

  @Override
  public RowCounts finish(long copied) {
    return new RowCounts(copied, 0, 0, 0);
  }
}
