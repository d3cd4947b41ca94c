package io.gfg.customers.discovery;

import io.gfg.customers.source.SourceException;
import io.gfg.customers.source.TableColumns;
import io.gfg.customers.source.TableSource;
import java.util.List;

/**
 * Inspects a table: one pass that gathers, a search for relations in a sample, and a second pass
 * that verifies them in all rows.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class TableInspector {

  private final InspectOptions options;

  private TableInspector(InspectOptions options) {
    this.options = options;
  }

  /**
   * An inspector.
   *
   * @param options how to inspect
   * @return the inspector
   */
  public static TableInspector of(InspectOptions options) {
    return new TableInspector(options);
  }

  /**
   * Inspects a source, which is read twice.
   *
   * @param source the source
   * @return what it holds, and what was found in it
   * @throws SourceException if the source cannot be read
   */
  public TableProfile inspect(TableSource source) {
    return inspect(source, List.of());
  }

  /**
   * Inspects a source, which is read twice, and counts what becomes of relations that held
   * elsewhere, such as yesterday.
   *
   * @param source the source
   * @param expected the relations; their counts do not matter
   * @return what it holds, these relations included, and what was found in it
   * @throws SourceException if the source cannot be read
   */
  public TableProfile inspect(TableSource source, List<Relation> expected) {
    TableColumns columns = new TableColumns();
    TableState state =
        new ParallelPass<>(
                source,
                columns,
                options.threads(),
                () -> new TableState(columns, options),
                TableState::merge)
            .run(TableState::add, TableState::addMalformed);
    List<Suspicion> suspicions = new Suspicions(state).list();
    TableCheck check =
        new ParallelPass<>(
                source,
                columns,
                options.threads(),
                () -> new TableCheck(state, suspicions, expected, options),
                TableCheck::merge)
            .run(TableCheck::add, ignored -> {});
    return check.profile(source.name());
  }
}
