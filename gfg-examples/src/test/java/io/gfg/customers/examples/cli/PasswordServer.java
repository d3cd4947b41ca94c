package io.gfg.customers.examples.cli;

import io.gfg.customers.testkit.postgres.PostgresDatabase;
import io.gfg.customers.testkit.postgres.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** An embedded server that asks one of its roles for a password. */
final class PasswordServer implements AutoCloseable {

  static final String USER = "careful_loader";

  private final PostgresServer server = PostgresServer.embedded();
  private final PostgresDatabase database = server.createDatabase();

  PasswordServer(String password) throws SQLException, IOException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("create role " + USER + " login password '" + password + "'");
      statement.execute("alter database " + database.name() + " owner to " + USER);
      Path rules = Path.of(text(statement, "show hba_file"));
      String ask = "host all %s all scram-sha-256%n".formatted(USER);
      Files.writeString(rules, ask + Files.readString(rules));
      statement.execute("select pg_reload_conf()");
    }
  }

  String url() {
    return database.jdbcUrl().replaceFirst("\\?.*", "");
  }

  void execute(String sql) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Every row of every table of the schema gfg, and what the catalogue says of sessions. */
  String everything() throws SQLException {
    StringBuilder text = new StringBuilder();
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      String tables =
          text(
              statement,
              """
              select string_agg(format('select t::text from gfg.%I t', tablename), ' union all ')
              from pg_tables where schemaname = 'gfg'
              """);
      try (ResultSet rows =
          statement.executeQuery(tables + " union all select s::text from pg_stat_activity s")) {
        while (rows.next()) {
          text.append(rows.getString(1)).append('\n');
        }
      }
    }
    return text.toString();
  }

  private static String text(Statement statement, String sql) throws SQLException {
    try (ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return String.valueOf(rows.getString(1));
    }
  }

  @Override
  public void close() throws IOException, SQLException {
    database.close();
    server.close();
  }
}
