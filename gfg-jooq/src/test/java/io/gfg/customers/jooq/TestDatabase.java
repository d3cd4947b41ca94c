package io.gfg.customers.jooq;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** A PostgreSQL for all tests of the module, and an empty database for each that asks. */
public final class TestDatabase {

  private static final EmbeddedPostgres SERVER = start();
  private static final AtomicInteger COUNT = new AtomicInteger();

  private TestDatabase() {}

  /** A new database with nothing in it, and a connection for each statement or transaction. */
  public static DSLContext empty() {
    return DSL.using(emptyDataSource(), SQLDialect.POSTGRES);
  }

  /** A new database with nothing in it. */
  public static DataSource emptyDataSource() {
    String name = "test" + COUNT.incrementAndGet();
    DSL.using(SERVER.getPostgresDatabase(), SQLDialect.POSTGRES).createDatabase(name).execute();
    return SERVER.getDatabase("postgres", name);
  }

  private static EmbeddedPostgres start() {
    try {
      return EmbeddedPostgres.start();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
