package io.gfg.customers.examples;

import io.gfg.customers.jooq.CustomerPipeline;
import io.gfg.customers.jooq.load.LoadReport;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** How do I get a file into PostgreSQL? All of it or nothing, and again without harm. */
public final class LoadAFile {

  private LoadAFile() {}

  /**
   * Cleans and loads a file by the standard policy, making the tables if they are not there.
   *
   * @param file NDJSON, JSON array or CSV; plain, gzip or zip
   * @param database a pool, or anything else that gives connections
   * @return what became of each record: read = inserted + updated + unchanged + duplicates +
   *     rejected
   * @throws SQLException if no connection can be had
   */
  public static LoadReport load(Path file, DataSource database) throws SQLException {
    try (Connection connection = database.getConnection()) {
      DSLContext dsl = DSL.using(connection, SQLDialect.POSTGRES);

      return CustomerPipeline.from(file).clean().loadInto(dsl);
    }
  }
}
