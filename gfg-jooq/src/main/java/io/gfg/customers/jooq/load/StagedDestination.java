package io.gfg.customers.jooq.load;

import io.gfg.customers.model.Customer;
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
  private final KnownRows known;
  private final StagingTable staging;

  private StagedDestination(DSLContext dsl, LoadStart start, LoadRoute route, KnownRows known) {
    this.dsl = dsl;
    this.start = start;
    this.route = route;
    this.known = known;
    this.staging = StagingTable.forRows(dsl, start.loadId());
  }

  /** For all rows of a file. */
  static StagedDestination ofAll(DSLContext dsl, LoadStart start, String reason) {
    return new StagedDestination(
        dsl, start, LoadRoute.of(LoadPath.STAGED, reason), KnownRows.none());
  }

  /**
   * For the rows of a file that the table of customers does not have already. What is known of
   * these has to stay true until the end, so writers have to be kept out already.
   */
  static StagedDestination ofChanges(
      DSLContext dsl, LoadStart start, String reason, KnownRows known) {
    return new StagedDestination(dsl, start, LoadRoute.of(LoadPath.STAGED_CHANGES, reason), known);
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
  public boolean has(Customer customer) {
    return known.has(customer);
  }

  @Override
  public RowCounts finish(long copied) {
    if (copied < LARGE) {
      staging.analyze();
    }
    RowCounts counts = new Merge(dsl, staging, known, start).run(copied);
    staging.drop();
    return counts;
  }
}
