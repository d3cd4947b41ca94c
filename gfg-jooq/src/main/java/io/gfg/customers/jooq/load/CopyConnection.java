package io.gfg.customers.jooq.load;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** The driver's own way to COPY, under whatever a pool puts around its connections. */
final class CopyConnection {

  private CopyConnection() {}

  static CopyManager of(Connection connection) throws SQLException {
    if (!connection.isWrapperFor(PGConnection.class)) {
      throw new LoadException(
          "loading needs the PostgreSQL JDBC driver; the connection is a "
              + connection.getClass().getName());
    }
    return connection.unwrap(PGConnection.class).getCopyAPI();
  }
}
