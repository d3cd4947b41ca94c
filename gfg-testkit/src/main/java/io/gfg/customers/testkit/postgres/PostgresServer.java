package io.gfg.customers.testkit.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * A running PostgreSQL that creates databases. Thread-safe. Whoever starts it closes it, which
 * stops it and deletes its data, unless it was already running before.
 */
public final class PostgresServer implements AutoCloseable {

  /** The environment variable with the JDBC URL of a running server. */
  public static final String URL_VARIABLE = "GFG_TEST_JDBC_URL";

  /** The environment variable with the user, unless the URL names it. */
  public static final String USER_VARIABLE = "GFG_TEST_JDBC_USER";

  /** The environment variable with the password, unless the URL has it. */
  public static final String PASSWORD_VARIABLE = "GFG_TEST_JDBC_PASSWORD";

  private static final String IMAGE = "postgres:17-alpine";

  private final Origin origin;
  private final JdbcAddress address;
  private final AutoCloseable process;

  private PostgresServer(Origin origin, JdbcAddress address, AutoCloseable process) {
    this.origin = origin;
    this.address = address;
    this.process = process;
  }

  /** Where a server comes from. */
  public enum Origin {
    /** It ran already, at the address in the environment; closing leaves it alone. */
    ENVIRONMENT,
    /** A container that was started for us. */
    CONTAINER,
    /** A process of our own. */
    EMBEDDED
  }

  /**
   * Connects to the server that {@value #URL_VARIABLE} names; without it, starts one in a container
   * where a Docker engine answers; without that, an embedded one.
   *
   * @return the running server
   * @throws IllegalStateException if it does not start
   */
  public static PostgresServer start() {
    return start(System.getenv());
  }

  static PostgresServer start(Map<String, String> environment) {
    String url = environment.get(URL_VARIABLE);
    if (url != null && !url.isBlank()) {
      return at(url, environment.get(USER_VARIABLE), environment.get(PASSWORD_VARIABLE));
    }
    return DockerEngine.answers(environment) ? container() : embedded();
  }

  /**
   * A server that is running already.
   *
   * @param url the JDBC URL of any of its databases, perhaps with user and password
   * @param user may create databases; null if the URL names the user
   * @param password the password, or null if none is needed or the URL has it
   * @return the server
   * @throws IllegalArgumentException if this is no JDBC URL of PostgreSQL; the message does not
   *     repeat the URL, which may hold a password
   */
  public static PostgresServer at(String url, @Nullable String user, @Nullable String password) {
    return new PostgresServer(Origin.ENVIRONMENT, new JdbcAddress(url, user, password), () -> {});
  }

  /**
   * Starts PostgreSQL as a process of our own, on a free port of this machine, in a temporary
   * directory. Made for data that may be lost: it never waits for the disk.
   *
   * @return the running server
   * @throws IllegalStateException if it does not start
   */
  public static PostgresServer embedded() {
    try {
      EmbeddedPostgres process =
          EmbeddedPostgres.builder()
              .setServerConfig("fsync", "off")
              .setServerConfig("full_page_writes", "off")
              .start();
      String url = process.getJdbcUrl("postgres", "postgres");
      return new PostgresServer(Origin.EMBEDDED, new JdbcAddress(url, "postgres", null), process);
    } catch (IOException e) {
      throw new IllegalStateException(
          "The embedded PostgreSQL does not start; name a running one in " + URL_VARIABLE, e);
    }
  }

  /**
   * Starts PostgreSQL in a container.
   *
   * @return the running server
   */
  static PostgresServer container() {
    PostgreSQLContainer container = new PostgreSQLContainer(IMAGE);
    container.start();
    return new PostgresServer(
        Origin.CONTAINER,
        new JdbcAddress(container.getJdbcUrl(), container.getUsername(), container.getPassword()),
        container);
  }

  /**
   * Where the server comes from.
   *
   * @return the origin
   */
  public Origin origin() {
    return origin;
  }

  /**
   * Creates an empty database, in UTF-8 and sorted by code point whatever the server's locale.
   *
   * @return the database, to be closed, which drops it
   * @throws SQLException if the server refuses
   */
  public PostgresDatabase createDatabase() throws SQLException {
    String name = "gfg_test_" + UUID.randomUUID().toString().replace("-", "");
    execute("create database " + name + " template template0 encoding 'UTF8' locale 'C'");
    return new PostgresDatabase(this, name, address.database(name));
  }

  /** Drops a database even if somebody is still connected to it. */
  void drop(String name) throws SQLException {
    execute("drop database if exists " + name + " with (force)");
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** A session on a database that belongs to no test. */
  Connection connect() throws SQLException {
    PGSimpleDataSource source = address.dataSource();
    return source.getConnection();
  }

  /** Stops the server, if it was started for us, and deletes its data. */
  @Override
  public void close() throws IOException {
    try {
      process.close();
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException("PostgreSQL does not stop", e);
    }
  }

  /**
   * The origin alone: addresses may hold passwords.
   *
   * @return {@code PostgresServer[EMBEDDED]}
   */
  @Override
  public String toString() {
    return "PostgresServer[" + origin + "]";
  }
}
