package io.gfg.customers.testkit.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A database of its own, empty at first. Thread-safe. Closing drops it, even under open sessions;
 * {@link #checkLeaks()} tells of these before.
 */
public final class PostgresDatabase implements AutoCloseable {

  private final PostgresServer server;
  private final String name;
  private final PGSimpleDataSource source;

  PostgresDatabase(PostgresServer server, String name, PGSimpleDataSource source) {
    this.server = server;
    this.name = name;
    this.source = source;
  }

  /**
   * The name of the database.
   *
   * @return lower case letters, digits and underscores
   */
  public String name() {
    return name;
  }

  /**
   * Where connections come from: a new session for each, no pool.
   *
   * @return the data source, which needs no closing
   */
  public DataSource dataSource() {
    return source;
  }

  /**
   * The address, for programs that take one.
   *
   * @return the JDBC URL, with neither user nor password added
   */
  public String jdbcUrl() {
    return source.getURL();
  }

  /**
   * The user who owns the database.
   *
   * @return the user, or the empty text if the URL or the driver's default says
   */
  public String user() {
    String user = source.getUser();
    return user == null ? "" : user;
  }

  /**
   * The password of the user.
   *
   * @return the password, or the empty text if none is needed
   */
  public String password() {
    String password = source.getPassword();
    return password == null ? "" : password;
  }

  /**
   * Opens a session.
   *
   * @return the connection, in autocommit mode, to be closed
   * @throws SQLException if the server refuses
   */
  public Connection connect() throws SQLException {
    return source.getConnection();
  }

  /**
   * Looks for what a test must not leave behind: open sessions, with their transactions and
   * temporary tables, and prepared transactions. Sessions that were just closed get two seconds to
   * end.
   *
   * @throws SQLException if the server refuses
   * @throws AssertionError if there are any; the message says what each of them did last
   */
  public void checkLeaks() throws SQLException {
    try (Connection connection = server.connect()) {
      new LeakCheck(connection, name).run();
    }
  }

  /**
   * Drops the database.
   *
   * @throws SQLException if the server refuses
   */
  @Override
  public void close() throws SQLException {
    server.drop(name);
  }

  @Override
  public String toString() {
    return "PostgresDatabase[" + name + "]";
  }
}
