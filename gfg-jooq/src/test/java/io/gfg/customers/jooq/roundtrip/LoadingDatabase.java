package io.gfg.customers.jooq.roundtrip;

import io.gfg.customers.jooq.schema.CustomerSchema;
import io.gfg.customers.testkit.postgres.PostgresDatabase;
import io.gfg.customers.testkit.postgres.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** A server for properties, which JUnit's extensions do not reach, and a file to load from. */
record LoadingDatabase(PostgresServer server, PostgresDatabase database, DSLContext dsl, Path file)
    implements AutoCloseable {

  static LoadingDatabase start() {
    try {
      PostgresServer server = PostgresServer.start();
      PostgresDatabase database = server.createDatabase();
      DSLContext dsl = DSL.using(database.dataSource(), SQLDialect.POSTGRES);
      CustomerSchema.migrate(dsl);
      return new LoadingDatabase(server, database, dsl, Files.createTempFile("customers", ".json"));
    } catch (SQLException | IOException e) {
      throw new IllegalStateException("there is no database to load into", e);
    }
  }

  @Override
  public void close() throws SQLException, IOException {
    database.close();
    server.close();
    Files.delete(file);
  }
}
