package io.gfg.customers.jooq.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.testkit.postgres.PostgresDatabase;
import io.gfg.customers.testkit.postgres.PostgresServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** An embedded server that can be stopped and started again on the same data. */
final class StoppableServer implements AutoCloseable {

  private final PostgresServer server;
  private final int port;
  private final Path data;
  private final Path control;
  private boolean stopped;

  StoppableServer() throws SQLException, IOException {
    server = PostgresServer.embedded();
    try (PostgresDatabase any = server.createDatabase();
        Connection connection = any.connect()) {
      port = URI.create(any.jdbcUrl().substring("jdbc:".length())).getPort();
      execute("alter role postgres set synchronous_commit = on"); // what is committed is to last
      data = Path.of(text(connection, "show data_directory"));
      long postmaster = Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).get(0));
      String postgres = ProcessHandle.of(postmaster).orElseThrow().info().command().orElseThrow();
      control = Path.of(postgres).resolveSibling("pg_ctl");
    }
  }

  int port() {
    return port;
  }

  /** The address of a database at a port: the server's own, or that of a proxy. */
  static String url(int port, String database) {
    return "jdbc:postgresql://localhost:" + port + "/" + database + "?user=postgres";
  }

  Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(url(port, database));
  }

  void execute(String sql) throws SQLException {
    try (Connection connection = connect("postgres");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Stops the server: {@code fast} or {@code immediate}. */
  void stop(String mode) {
    control("stop", "-m", mode);
    stopped = true;
  }

  /** With the options it had, which only a restart remembers. */
  void startIfStopped() {
    if (stopped) {
      control("restart");
      stopped = false;
    }
  }

  private void control(String... action) {
    List<String> command = new ArrayList<>();
    if (System.getProperty("user.name").equals("root")) {
      command.addAll(List.of("unshare", "-U")); // PostgreSQL refuses to be run by root
    }
    command.addAll(List.of(control.toString(), "-D", data.toString(), "-w", "-s"));
    command.addAll(List.of(action));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    try {
      Process process = builder.start();
      assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
      assertThat(process.exitValue()).as(command.toString()).isZero();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(command + " failed", e);
    }
  }

  static String text(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      assertThat(rows.next()).isTrue();
      return String.valueOf(rows.getString(1));
    }
  }

  @Override
  public void close() throws IOException {
    startIfStopped();
    server.close();
  }
}
