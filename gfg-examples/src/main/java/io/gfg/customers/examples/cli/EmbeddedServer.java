package io.gfg.customers.examples.cli;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;

/** A PostgreSQL that lives as long as one command and never waits for the disk. */
final class EmbeddedServer implements AutoCloseable {

  private final EmbeddedPostgres server;

  private EmbeddedServer(EmbeddedPostgres server) {
    this.server = server;
  }

  static EmbeddedServer start() {
    try {
      return new EmbeddedServer(
          EmbeddedPostgres.builder()
              .setServerConfig("fsync", "off")
              .setServerConfig("full_page_writes", "off")
              .start());
    } catch (IOException | IllegalStateException e) {
      throw new ConnectionException(
          "the embedded PostgreSQL does not start on this machine;"
              + " name a running one with --jdbc-url",
          e);
    }
  }

  Database connect() {
    try {
      return Database.of(server.getPostgresDatabase().getConnection());
    } catch (SQLException e) {
      throw new ConnectionException(
          "cannot connect: " + e.getMessage() + ", at the embedded PostgreSQL", e);
    }
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new ConnectionException("the embedded PostgreSQL does not stop", e);
    }
  }
}
