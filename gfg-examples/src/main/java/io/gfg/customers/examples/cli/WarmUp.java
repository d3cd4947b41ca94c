package io.gfg.customers.examples.cli;

import static io.gfg.customers.jooq.generated.Tables.CUSTOMER;
import static io.gfg.customers.jooq.generated.Tables.LOAD_RUN;

import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * Loads jOOQ's many classes on the second core, while the first reads arguments and connects: a
 * process that lives for seconds spends a good part of them on that.
 */
public final class WarmUp {

  private static final Set<String> DATABASE_COMMANDS = Set.of("load", "assignment", "answer");

  private WarmUp() {}

  /**
   * Begins, if the arguments name a command that needs a database.
   *
   * @param args the arguments of the process
   */
  public static void begin(String... args) {
    if (args.length > 0 && DATABASE_COMMANDS.contains(args[0])) {
      Thread thread = new Thread(WarmUp::render, "gfg-warm-up");
      thread.setDaemon(true);
      thread.start();
    }
  }

  /** Statements of the kinds that will be needed, which go nowhere. */
  private static void render() {
    DSLContext nowhere = DSL.using(SQLDialect.POSTGRES);
    nowhere.render(nowhere.selectFrom(CUSTOMER).where(CUSTOMER.CUSTOMER_ID.eq("")).limit(1));
    nowhere.render(nowhere.insertInto(LOAD_RUN).set(LOAD_RUN.LOAD_ID, 0L));
  }
}
