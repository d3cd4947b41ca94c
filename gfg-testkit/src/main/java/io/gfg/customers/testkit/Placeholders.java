package io.gfg.customers.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;

/** Placeholder. */
public final class Placeholders {

  private Placeholders() {}

  /**
   * A new database.
   *
   * @return the database, to be closed
   * @throws IOException if it does not start
   */
  public static EmbeddedPostgres postgres() throws IOException {
    return EmbeddedPostgres.start();
  }
}
