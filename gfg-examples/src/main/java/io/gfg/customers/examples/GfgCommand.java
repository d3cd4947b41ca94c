package io.gfg.customers.examples;

import io.gfg.customers.jooq.Placeholder;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code gfg} command line. */
@Command(name = "gfg", description = "Inspects, cleans and loads customer files.")
public final class GfgCommand implements Runnable {

  GfgCommand() {}

  @Override
  public void run() {
    CommandLine.usage(this, System.out);
  }

  @Command(name = "assignment", description = "Answers the four questions.")
  void assignment() throws IOException, SQLException {
    try (var database = EmbeddedPostgres.start();
        var connection = database.getPostgresDatabase().getConnection()) {
      var dsl = DSL.using(connection, SQLDialect.POSTGRES);
      System.out.println(
          new io.gfg.customers.model.Placeholder(dsl.fetchValue("select version()").toString()));
      System.out.println(Placeholder.revenue(dsl).getSQL());
    }
  }

  /**
   * Runs the command line.
   *
   * @param args the arguments
   */
  public static void main(String[] args) {
    System.exit(new CommandLine(new GfgCommand()).execute(args));
  }
}
