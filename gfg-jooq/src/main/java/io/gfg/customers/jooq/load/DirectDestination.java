package io.gfg.customers.jooq.load;

import static io.gfg.customers.jooq.generated.Tables.CUSTOMER;

import io.gfg.customers.jooq.transaction.Answers;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.QueryPart;

/**
 * The table of customers itself, as long as it is empty. The server fills in the times by their
 * defaults.
 */
final class DirectDestination implements Destination {

  private final DSLContext dsl;
  private final LoadRoute route;
  private final Runnable completion;
  private final List<Field<?>> columns = new ArrayList<>(CustomerColumns.ALL);
  private final List<String> constants;

  private DirectDestination(DSLContext dsl, LoadStart start, LoadRoute route, Runnable completion) {
    this.dsl = dsl;
    this.route = route;
    this.completion = completion;
    columns.add(CUSTOMER.LOAD_ID);
    this.constants = List.of(Long.toString(start.loadId()));
  }

  static DirectDestination keepingKey(DSLContext dsl, LoadStart start, String reason) {
    return new DirectDestination(dsl, start, LoadRoute.of(LoadPath.DIRECT, reason), () -> {});
  }

  static DirectDestination keyLast(DSLContext dsl, LoadStart start, CustomerKey key) {
    key.takeOff(dsl);
    LoadRoute route = LoadRoute.of(LoadPath.DIRECT_KEY_LAST, "the table was empty");
    return new DirectDestination(dsl, start, route, () -> key.putOn(dsl));
  }

  @Override
  public LoadRoute route() {
    return route;
  }

  @Override
  public QueryPart table() {
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
    completion.run();
    long there = Answers.one(dsl, "select count(*) from {0}", Long.class, CUSTOMER);
    RowCheck.require("customers into the table", copied, there);
    return new RowCounts(copied, 0, 0, 0);
  }
}
