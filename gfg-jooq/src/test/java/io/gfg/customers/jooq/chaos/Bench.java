package io.gfg.customers.jooq.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;

/** A server, the databases to start from, and how each load ends that nobody disturbs. */
final class Bench implements AutoCloseable {

  private static final String SESSIONS =
      """
      select count(*) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()
      """;
  private static final String LOCKS =
      """
      select count(*) from pg_locks
      where pid <> pg_backend_pid()
        and database = (select oid from pg_database where datname = current_database())
      """;
  private static final String PREPARED = "select count(*) from pg_prepared_xacts";
  private static final int WAITS = 3_000;

  private final StoppableServer server = new StoppableServer();
  private final Snapshots files;
  private final Map<Situation, Undisturbed> undisturbed = new EnumMap<>(Situation.class);
  private int databases;

  Bench(Path directory) throws IOException, SQLException {
    files = Snapshots.in(directory);
    server.execute("create database empty template template0 encoding 'UTF8' locale 'C'");
    server.execute("create database filled template empty");
    LoadProgram.load(
        StoppableServer.url(server.port(), "filled"),
        files.yesterday(),
        Situation.FIRST_LOAD.mode());
    for (Situation situation : Situation.values()) {
      undisturbed.put(situation, leaveAlone(situation));
    }
  }

  private Undisturbed leaveAlone(Situation situation) throws IOException, SQLException {
    String database = newDatabase(situation);
    DatabaseState before = state(database);
    try (CuttingProxy proxy = new CuttingProxy(server.port())) {
      LoadProgram.load(
          StoppableServer.url(proxy.port(), database), files.today(), situation.mode());
      DatabaseState after = state(database);
      assertThat(after.content()).isNotEqualTo(before.content());
      drop(database);
      return new Undisturbed(before, after, proxy.passed());
    }
  }

  StoppableServer server() {
    return server;
  }

  Path file() {
    return files.today();
  }

  Undisturbed undisturbed(Situation situation) {
    Undisturbed known = undisturbed.get(situation);
    if (known == null) {
      throw new IllegalStateException("no load of " + situation);
    }
    return known;
  }

  String newDatabase(Situation situation) throws SQLException {
    String database = "load_" + ++databases;
    server.execute(
        "create database " + database + " template " + (situation.isFilled() ? "filled" : "empty"));
    // Until then a crash takes the sequences of a copied database back to where they were copied.
    server.execute("checkpoint");
    return database;
  }

  void drop(String database) throws SQLException {
    server.execute("drop database " + database + " with (force)");
  }

  /** What a database holds once all sessions on it have ended by themselves. */
  DatabaseState state(String database) throws SQLException {
    try (Connection connection = server.connect(database)) {
      for (int i = 0; i < WAITS && !isZero(connection, SESSIONS); i++) {
        StoppableServer.text(connection, "select pg_sleep(0.02)::text");
      }
      assertThat(StoppableServer.text(connection, SESSIONS)).as("sessions").isEqualTo("0");
      assertThat(StoppableServer.text(connection, LOCKS)).as("locks").isEqualTo("0");
      assertThat(StoppableServer.text(connection, PREPARED)).as("prepared").isEqualTo("0");
      return DatabaseState.of(connection);
    }
  }

  private static boolean isZero(Connection connection, String sql) throws SQLException {
    return StoppableServer.text(connection, sql).equals("0");
  }

  @Override
  public void close() throws IOException {
    server.close();
  }

  /** A load from its beginning to its end. */
  record Undisturbed(DatabaseState before, DatabaseState after, Passed passed) {}
}
