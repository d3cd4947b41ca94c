package io.gfg.customers.jooq.chaos;

import io.gfg.customers.jooq.CustomerPipeline;
import io.gfg.customers.jooq.load.LoadMode;
import io.gfg.customers.jooq.load.LoadOptions;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** A program that loads, for a process of its own. */
final class LoadProgram {

  private LoadProgram() {}

  /** Loads: the JDBC URL, the file, the mode. */
  public static void main(String[] arguments) throws SQLException {
    load(arguments[0], Path.of(arguments[1]), LoadMode.valueOf(arguments[2]));
  }

  static void load(String url, Path file, LoadMode mode) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url)) {
      CustomerPipeline.from(file)
          .clean()
          .loadInto(
              DSL.using(connection, SQLDialect.POSTGRES), LoadOptions.builder().mode(mode).build());
    }
  }
}
