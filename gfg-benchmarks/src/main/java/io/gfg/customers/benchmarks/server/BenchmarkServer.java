package io.gfg.customers.benchmarks.server;

import io.gfg.customers.benchmarks.contender.DatabaseLogin;
import io.gfg.customers.benchmarks.measure.CpuMeter;
import io.gfg.customers.testkit.postgres.PostgresDatabase;
import io.gfg.customers.testkit.postgres.PostgresServer;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A server with a session for housekeeping. Not thread-safe. Closing drops everything it made, and
 * stops the server if it was started for us.
 */
public final class BenchmarkServer implements AutoCloseable {

  private static final int KNOWS_FILE_COPY = 150_000;

  private final PostgresServer server;
  private final PostgresDatabase home;
  private final Connection session;
  private int databases;

  private BenchmarkServer(PostgresServer server, PostgresDatabase home, Connection session) {
    this.server = server;
    this.home = home;
    this.session = session;
  }

  /**
   * Connects to a server, or starts the embedded one.
   *
   * @param jdbcUrl of any database of a running server, whose user must be a superuser; null to
   *     start one
   * @return the server
   * @throws SQLException if the server refuses
   */
  public static BenchmarkServer at(@Nullable String jdbcUrl) throws SQLException {
    DatabaseLogin login = DatabaseLogin.ofEnvironment();
    PostgresServer server =
        jdbcUrl == null
            ? PostgresServer.embedded()
            : PostgresServer.at(jdbcUrl, login.user(), login.password());
    PostgresDatabase home = server.createDatabase();
    return new BenchmarkServer(server, home, home.connect());
  }

  /**
   * Who connects.
   *
   * @return the login for other processes
   */
  public DatabaseLogin login() {
    String user = home.user().isEmpty() ? null : home.user();
    String password = home.password().isEmpty() ? null : home.password();
    return new DatabaseLogin(user, password);
  }

  /**
   * The version and the settings that matter most.
   *
   * @return for example {@code PostgreSQL 18.6, fsync off, ...}
   * @throws SQLException if the server refuses
   */
  public String description() throws SQLException {
    return text(
        "select 'PostgreSQL ' || current_setting('server_version')"
            + " || ', fsync ' || current_setting('fsync')"
            + " || ', shared_buffers ' || current_setting('shared_buffers')"
            + " || ', max_wal_size ' || current_setting('max_wal_size')");
  }

  /**
   * An empty database.
   *
   * @return the database, to be closed, which drops it
   * @throws SQLException if the server refuses
   */
  public BenchmarkDatabase create() throws SQLException {
    return create("template0");
  }

  /**
   * A copy of a database that nobody is connected to.
   *
   * @param template what to copy
   * @return the database, to be closed, which drops it
   * @throws SQLException if the server refuses
   */
  public BenchmarkDatabase copyOf(BenchmarkDatabase template) throws SQLException {
    return create(template.name());
  }

  private BenchmarkDatabase create(String template) throws SQLException {
    databases++;
    String name = home.name() + "_" + databases;
    boolean copiesFiles =
        Integer.parseInt(text("select current_setting('server_version_num')")) >= KNOWS_FILE_COPY;
    execute(
        "create database "
            + name
            + " template "
            + template
            + " encoding 'UTF8' locale 'C'"
            + (copiesFiles ? " strategy file_copy" : ""));
    return new BenchmarkDatabase(this, name, home.jdbcUrl().replace(home.name(), name));
  }

  /**
   * Writes everything out, so that no run pays for the one before.
   *
   * @throws SQLException if the server refuses
   */
  public void checkpoint() throws SQLException {
    execute("checkpoint");
  }

  /**
   * How much the server has written to its log so far.
   *
   * @return bytes
   * @throws SQLException if the server refuses
   */
  public long walBytes() throws SQLException {
    return Long.parseLong(
        text("select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::bigint"));
  }

  /**
   * A meter of what the server's processes take.
   *
   * @return the meter
   * @throws SQLException if the server refuses
   */
  public CpuMeter cpu() throws SQLException {
    return CpuMeter.ofServer(Long.parseLong(text("select pg_backend_pid()")));
  }

  void drop(String name) throws SQLException {
    execute("drop database " + name + " with (force)");
  }

  void execute(String sql) throws SQLException {
    try (Statement statement = session.createStatement()) {
      statement.execute(sql);
    }
  }

  String text(String sql) throws SQLException {
    try (Statement statement = session.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getString(1);
    }
  }

  @Override
  public void close() throws SQLException, IOException {
    session.close();
    home.close();
    server.close();
  }
}
