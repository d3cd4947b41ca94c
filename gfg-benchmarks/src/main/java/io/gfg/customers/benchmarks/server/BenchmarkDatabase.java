package io.gfg.customers.benchmarks.server;

import io.gfg.customers.benchmarks.input.Columns;
import io.gfg.customers.benchmarks.input.RowsDigest;
import io.gfg.customers.jooq.schema.CustomerSchema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;
import org.postgresql.ds.PGSimpleDataSource;

/** A database with the table of customers. Not thread-safe. Closing drops it. */
public final class BenchmarkDatabase implements AutoCloseable {

  private static final long POLL_NANOS = 5_000_000;

  private final BenchmarkServer server;
  private final String name;
  private final String jdbcUrl;

  BenchmarkDatabase(BenchmarkServer server, String name, String jdbcUrl) {
    this.server = server;
    this.name = name;
    this.jdbcUrl = jdbcUrl;
  }

  String name() {
    return name;
  }

  /**
   * Where it is.
   *
   * @return the JDBC URL, without user or password
   */
  public String jdbcUrl() {
    return jdbcUrl;
  }

  /**
   * Makes the tables. Autovacuum leaves the customers alone, since it would come in some runs and
   * not in others.
   *
   * @throws SQLException if the server refuses
   */
  public void makeTables() throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      CustomerSchema.migrate(DSL.using(connection, SQLDialect.POSTGRES));
      statement.execute("alter table gfg.customer set (autovacuum_enabled = false)");
    }
  }

  /**
   * Fills the table, and leaves it as autovacuum would have by the next day.
   *
   * @param copyText all columns, in COPY's text format
   * @throws SQLException if the server refuses
   * @throws IOException if the file cannot be read
   */
  public void fill(Path copyText) throws SQLException, IOException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        InputStream in = Files.newInputStream(copyText)) {
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn("copy gfg.customer (" + String.join(", ", Columns.ALL) + ") from stdin", in);
      statement.execute("vacuum (freeze, analyze) gfg.customer");
    }
  }

  /**
   * Waits until nobody is connected, so that all is counted.
   *
   * @throws SQLException if the server refuses
   */
  public void awaitSilence() throws SQLException {
    String connected = "select count(*) from pg_stat_activity where datname = '" + name + "'";
    while (!server.text(connected).equals("0")) {
      LockSupport.parkNanos(POLL_NANOS);
    }
  }

  /**
   * What was written to the table of customers.
   *
   * @return the counts
   * @throws SQLException if the server refuses
   */
  public TableWrites writes() throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery(
                "select n_tup_ins + n_tup_upd + n_tup_del, n_dead_tup from pg_stat_user_tables"
                    + " where schemaname = 'gfg' and relname = 'customer'")) {
      result.next();
      return new TableWrites(result.getLong(1), result.getLong(2));
    }
  }

  /**
   * How many customers there are.
   *
   * @return the number of rows
   * @throws SQLException if the server refuses
   */
  public long count() throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("select count(*) from gfg.customer")) {
      result.next();
      return result.getLong(1);
    }
  }

  /**
   * The content of the table.
   *
   * @return the digest of the columns of the file
   * @throws SQLException if the server refuses
   */
  public String digest() throws SQLException {
    RowsDigest digest = new RowsDigest();
    String columns = String.join(", ", Columns.OF_FILE);
    try (Connection connection = connect()) {
      CopyOut copy =
          connection
              .unwrap(PGConnection.class)
              .getCopyAPI()
              .copyOut("copy gfg.customer (" + columns + ") to stdout");
      byte[] row = copy.readFromCopy();
      while (row != null) {
        digest.add(withoutLineFeed(row));
        row = copy.readFromCopy();
      }
    }
    return digest.value();
  }

  private static byte[] withoutLineFeed(byte[] row) {
    if (row[row.length - 1] != '\n') {
      throw new IllegalStateException(
          "a row of COPY ends with a line feed: " + new String(row, StandardCharsets.UTF_8));
    }
    return Arrays.copyOf(row, row.length - 1);
  }

  private Connection connect() throws SQLException {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(jdbcUrl);
    String user = server.login().user();
    if (user != null) {
      source.setUser(user);
    }
    source.setPassword(server.login().password());
    return source.getConnection();
  }

  @Override
  public void close() throws SQLException {
    server.drop(name);
  }
}
