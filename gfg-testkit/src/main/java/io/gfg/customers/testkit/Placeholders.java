package io.gfg.customers.testkit;

import io.gfg.customers.model.Placeholder;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.postgresql.ds.PGSimpleDataSource;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** Placeholder. */
public final class Placeholders implements BeforeAllCallback {

  private final PGSimpleDataSource database = new PGSimpleDataSource();

  /** A placeholder. */
  public Placeholders() {}

  /**
   * Runs something on a new database.
   *
   * @param user what to run
   * @throws IOException if the database does not start
   */
  public static void withPostgres(Consumer<DataSource> user) throws IOException {
    try (var database = EmbeddedPostgres.start()) {
      user.accept(database.getPostgresDatabase());
    }
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    try (var container = new PostgreSQLContainer("postgres:18-alpine")) {
      container.start();
      database.setUrl(container.getJdbcUrl());
    }
  }

  static AbstractStringAssert<?> assertThat(Placeholder placeholder) {
    return Assertions.assertThat(placeholder.name());
  }
}
