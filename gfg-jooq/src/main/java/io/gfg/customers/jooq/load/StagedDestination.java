package io.gfg.customers.jooq.load;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.QueryPart;

/** A table of its own, which is merged into the table of customers. */
final class StagedDestination implements Destination {

  /** The planner sees from a file's size alone that so many rows are to be compared by hashes. */
  private static final long LARGE = 100_000;

  private final DSLContext dsl;
  private final LoadStart start;
  private final LoadRoute route;
  private final StagingTable staging;

  StagedDestination(DSLContext dsl, LoadStart start, String reason) {
    this.dsl = dsl;
    this.start = start;
    this.route = LoadRoute.of(LoadPath.STAGED, reason);
    this.staging = StagingTable.forRows(dsl, start.loadId());
  }

  @Override
  public LoadRoute route() {
    return route;
  }

  @Override
  public QueryPart table() {
    return staging.name();
  }

  @Override
  public List<Field<?>> columns() {
    return CustomerColumns.ALL;
  }

  @Override
  public List<String> constants() {
    return List.of();
  }

  @Override
  public RowCounts finish(long copied) {
    if (copied < LARGE) {
      staging.analyze();
    }
    RowCounts counts = new Merge(dsl, staging, start).run(copied);
    staging.drop();
    return counts;
  }
}
