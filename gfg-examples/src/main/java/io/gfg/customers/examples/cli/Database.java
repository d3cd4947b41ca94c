package io.gfg.customers.examples.cli;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.postgresql.Driver;

/** One connection to PostgreSQL, for one command. */
final class Database implements AutoCloseable {

  private final Connection connection;

  private Database(Connection connection) {
    this.connection = connection;
  }

  static Database connect(Login login) {
    try {
      Connection connection = new Driver().connect(login.url().jdbc(), login.properties());
      if (connection == null) {
        throw new IllegalStateException("the driver does not know " + login.url());
      }
      return new Database(connection);
    } catch (SQLException e) {
      throw new ConnectionException("cannot connect: " + e.getMessage() + ", as " + login, e);
    }
  }

  static Database of(Connection connection) {
    return new Database(connection);
  }

  DSLContext dsl() {
    return DSL.using(connection, SQLDialect.POSTGRES);
  }

  /** Runs queries that must not see each other's customers change. */
  <T> T inOneSnapshot(Function<DSLContext, T> queries) {
    try {
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    } catch (SQLException e) {
      throw new ConnectionException("the connection takes no settings: " + e.getMessage(), e);
    }
    return dsl().transactionResult(snapshot -> queries.apply(snapshot.dsl()));
  }

  /** Runs work whose result is wanted and whose traces are not: all of it is rolled back. */
  <T> T inVain(Function<DSLContext, T> work) {
    try {
      connection.setAutoCommit(false);
      try {
        return work.apply(dsl());
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new ConnectionException("the connection is gone: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new ConnectionException("the connection does not close: " + e.getMessage(), e);
    }
  }
}
