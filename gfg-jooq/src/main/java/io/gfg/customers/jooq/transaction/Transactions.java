package io.gfg.customers.jooq.transaction;

import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * Whole or not at all, and nobody else's work committed.
 *
 * <p>jOOQ knows of the transactions it began itself. Of one that its caller began on the
 * connection, or that a framework bound to the thread, it knows nothing, and its own commit would
 * end it. The database knows: two statements of one transaction see the same transaction id.
 */
public final class Transactions {

  private Transactions() {}

  /**
   * Runs work in the caller's transaction if there is one, and otherwise in one of its own.
   *
   * @param dsl the caller's
   * @param work what to do, with the context to do it with
   * @param <T> what it returns
   * @return what the work returned
   */
  public static <T> T inOne(DSLContext dsl, Function<DSLContext, T> work) {
    return isInside(dsl) ? work.apply(dsl) : dsl.transactionResult(own -> work.apply(own.dsl()));
  }

  /**
   * Whether a transaction is under way that spans the statements of this context.
   *
   * @param dsl the caller's
   * @return true if it is for the caller to commit
   */
  public static boolean isInside(DSLContext dsl) {
    long first = transactionId(dsl);
    long second = transactionId(dsl);
    return first == second;
  }

  private static long transactionId(DSLContext dsl) {
    return dsl.select(DSL.field("txid_current()", Long.class)).fetchSingle().value1();
  }
}
