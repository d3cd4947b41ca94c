package io.gfg.customers.examples.cli;

import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** A database that is connected to when it is first needed. */
final class LazyDatabase implements AutoCloseable {

  private final Supplier<Database> connecting;
  private @Nullable Database database;

  LazyDatabase(Supplier<Database> connecting) {
    this.connecting = connecting;
  }

  DSLContext dsl() {
    if (database == null) {
      database = connecting.get();
    }
    return database.dsl();
  }

  @Override
  public void close() {
    if (database != null) {
      database.close();
    }
  }
}
