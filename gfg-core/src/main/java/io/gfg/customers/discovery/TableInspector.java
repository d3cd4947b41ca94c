package io.gfg.customers.discovery;

import io.gfg.customers.source.ReadOptions;
import io.gfg.customers.source.SourceException;
import io.gfg.customers.source.TableColumns;
import io.gfg.customers.source.TableSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
   * @throws SourceException if the source cannot be read, or has changed between the readings
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
   * @throws SourceException if the source cannot be read, or has changed between the readings
   */
  public TableProfile inspect(TableSource source, List<Relation> expected) {
    TableColumns columns = new TableColumns();
    TableState state =
        new ParallelPass<>(
                source,
                columns,
                options.threads(),
                new TableState(columns, options)::sibling,
                TableState::merge)
            .run(TableState::add, TableState::addMalformed);
    state.endRows();
    List<Suspicion> suspicions = new Suspicions(state, options.contract()).list();
    TableCheck check =
        new ParallelPass<>(
                source,
                columns,
                options.threads(),
                new TableCheck(state, suspicions, expected, options)::sibling,
                TableCheck::merge)
            .run(TableCheck::add, TableCheck::addMalformed);
    if (!check.hasSeenTheSame()) {
      throw new SourceException(
          "has changed while it was inspected; inspect it again once it is whole: "
              + source.name());
    }
    return check.profile(source.name());
  }

  /**
   * Inspects what can be read only once, such as standard input: it is copied to a temporary file,
   * which is deleted afterwards.
   *
   * @param name the name that the profile has as its source
   * @param in the bytes of the table; read to its end, closed by the caller
   * @param how how to read them
   * @return what it holds, and what was found in it
   * @throws SourceException if it cannot be read, or the copy cannot be written
   */
  public TableProfile inspectOnce(String name, InputStream in, ReadOptions how) {
    try {
      Path copy = Files.createTempFile("gfg-", ".table");
      try {
        Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
        return inspect(TableSource.of(name, () -> Files.newInputStream(copy), how));
      } finally {
        Files.deleteIfExists(copy);
      }
    } catch (IOException error) {
      throw new SourceException("cannot be read, or copied to be read twice: " + name, error);
    }
  }
}
