package io.gfg.customers.benchmarks.contender;

import io.gfg.customers.benchmarks.input.InputFiles;
import java.sql.Connection;
import java.sql.SQLException;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * What a contender has to do.
 *
 * @param files what to load
 * @param database where to
 */
record Job(InputFiles files, PGSimpleDataSource database) {

  static Job of(InputFiles files, String jdbcUrl, DatabaseLogin login) {
    PGSimpleDataSource database = new PGSimpleDataSource();
    database.setUrl(jdbcUrl);
    login.applyTo(database);
    return new Job(files, database);
  }

  DSLContext dsl() {
    return DSL.using(database, SQLDialect.POSTGRES);
  }

  /** Runs something in one transaction. */
  void inTransaction(ConnectionWork work) throws Exception {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      work.run(connection);
      connection.commit();
    }
  }

  /** The same job over a connection with one more parameter. */
  Job with(String parameter) throws SQLException {
    PGSimpleDataSource other = new PGSimpleDataSource();
    String url = database.getURL();
    other.setUrl(url + (url.contains("?") ? "&" : "?") + parameter);
    other.setUser(database.getUser());
    other.setPassword(database.getPassword());
    return new Job(files, other);
  }

  /** What is done with a connection. */
  interface ConnectionWork {

    void run(Connection connection) throws Exception;
  }
}
