package io.gfg.customers.testkit.postgres;

import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** How to reach a server, and who is asking. */
record JdbcAddress(String url, @Nullable String user, @Nullable String password) {

  JdbcAddress {
    if (!url.startsWith("jdbc:postgresql:")) {
      throw new IllegalArgumentException(
          "The URL of the test server must start with jdbc:postgresql: ; correct "
              + PostgresServer.URL_VARIABLE);
    }
  }

  PGSimpleDataSource dataSource() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(url);
    if (user != null) {
      source.setUser(user);
    }
    if (password != null) {
      source.setPassword(password);
    }
    return source;
  }

  PGSimpleDataSource database(String name) {
    PGSimpleDataSource source = dataSource();
    source.setDatabaseName(name);
    return source;
  }

  @Override
  public String toString() {
    return "JdbcAddress";
  }
}
