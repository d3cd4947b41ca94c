package io.gfg.customers.jooq.load;

import java.sql.SQLException;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.QueryPart;
import org.jooq.impl.DSL;
import org.postgresql.copy.CopyIn;

/**
 * An open COPY. Closing it without {@link #end()} cancels it: pgjdbc's own stream would end it
 * normally and so keep half a file.
 */
final class CopyStream implements CopyTarget, AutoCloseable {

  private final CopyIn copy;

  private CopyStream(CopyIn copy) {
    this.copy = copy;
  }

  static CopyStream into(DSLContext dsl, QueryPart table, List<? extends Field<?>> columns) {
    QueryPart names =
        DSL.list(columns.stream().map(Field::getUnqualifiedName).toArray(Name[]::new));
    String sql = dsl.render(DSL.sql("copy {0} ({1}) from stdin", table, names));
    return new CopyStream(
        dsl.connectionResult(connection -> CopyConnection.of(connection).copyIn(sql)));
  }

  @Override
  public void write(byte[] buffer, int length) {
    try {
      copy.writeToCopy(buffer, 0, length);
    } catch (SQLException e) {
      throw LoadErrors.explain(e);
    }
  }

  /** Ends the COPY and tells how many rows the server took. */
  long end() {
    try {
      return copy.endCopy();
    } catch (SQLException e) {
      throw LoadErrors.explain(e);
    }
  }

  @Override
  public void close() {
    if (copy.isActive()) {
      try {
        copy.cancelCopy();
      } catch (SQLException e) {
        throw LoadErrors.explain(e);
      }
    }
  }
}
