package io.gfg.customers.testkit.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Finds what is still open in a database, by asking from a session outside of it. */
final class LeakCheck {

  private static final String SESSIONS =
      """
      select format('session %s is %s; its last statement was: %s', pid, state, query)
      from pg_stat_activity
      where datname = ? and backend_type = 'client backend' and pid <> pg_backend_pid()
      order by pid
      """;
  private static final String PREPARED =
      """
      select format('transaction %L was prepared and neither committed nor rolled back', gid)
      from pg_prepared_xacts where database = ? order by gid
      """;

  /** A session that the client has closed ends a moment later; the server does the waiting. */
  private static final String WAIT = "select pg_sleep(0.02)";

  private static final int WAITS = 100;

  private final Connection connection;
  private final String database;

  LeakCheck(Connection connection, String database) {
    this.connection = connection;
    this.database = database;
  }

  void run() throws SQLException {
    List<String> leaks = leaks();
    for (int waits = 0; !leaks.isEmpty() && waits < WAITS; waits++) {
      connection.createStatement().execute(WAIT);
      leaks = leaks();
    }
    if (!leaks.isEmpty()) {
      throw new AssertionError(
          "The test left something open in its database; close every connection it took:\n- "
              + String.join("\n- ", leaks));
    }
  }

  private List<String> leaks() throws SQLException {
    List<String> leaks = new ArrayList<>(query(SESSIONS));
    leaks.addAll(query(PREPARED));
    return leaks;
  }

  private List<String> query(String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, database);
      List<String> lines = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          lines.add(rows.getString(1));
        }
      }
      return lines;
    }
  }
}
