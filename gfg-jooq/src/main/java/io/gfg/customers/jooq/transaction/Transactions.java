package io.gfg.customers.jooq.transaction;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.function.Function;
import org.jooq.DSLContext;

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
   * @see #inOne(DSLContext, TransactionOwner, Function)
   */
  public static <T> T inOne(DSLContext dsl, Function<DSLContext, T> work) {
    return inOne(dsl, ownerOf(dsl), work);
  }

  /**
   * Runs work in the caller's transaction, behind a savepoint, or in one of its own. Work that
   * fails leaves nothing behind in the caller's transaction either, which goes on.
   *
   * <p>A transaction of its own sees with each statement what others have committed by then, also
   * where another isolation level is the default: whoever has waited for a lock has to see what
   * there is behind it.
   *
   * @param dsl the caller's
   * @param owner who commits, as {@link #ownerOf} told
   * @param work what to do, with the context to do it with
   * @param <T> what it returns
   * @return what the work returned
   */
  public static <T> T inOne(DSLContext dsl, TransactionOwner owner, Function<DSLContext, T> work) {
    return owner == TransactionOwner.CALLER
        ? dsl.connectionResult(connection -> behindSavepoint(connection, dsl, work))
        : dsl.transactionResult(
            own -> {
              own.dsl().execute("set transaction isolation level read committed");
              return work.apply(own.dsl());
            });
  }

  /**
   * Tells whether a transaction is under way that spans the statements of this context.
   *
   * @param dsl the caller's
   * @return who commits what is done with this context
   */
  public static TransactionOwner ownerOf(DSLContext dsl) {
    String first = transactionId(dsl);
    String second = transactionId(dsl);
    return first.equals(second) ? TransactionOwner.CALLER : TransactionOwner.LIBRARY;
  }

  private static <T> T behindSavepoint(
      Connection connection, DSLContext dsl, Function<DSLContext, T> work) throws SQLException {
    Savepoint before = connection.setSavepoint();
    T result;
    try {
      result = work.apply(dsl);
    } catch (RuntimeException | Error failure) {
      rollback(connection, before, failure);
      throw failure;
    }
    connection.releaseSavepoint(before);
    return result;
  }

  /** The failure matters more than that a broken connection cannot be rolled back. */
  private static void rollback(Connection connection, Savepoint before, Throwable failure) {
    try {
      connection.rollback(before);
    } catch (SQLException notRolledBack) {
      failure.addSuppressed(notRolledBack);
    }
  }

  /**
   * Reads with several statements as if with one: none sees what others commit meanwhile. In a
   * transaction of the caller, that transaction's isolation level decides.
   *
   * @param dsl the caller's
   * @param work what to read, with the context to read with
   * @param <T> what it returns
   * @return what the work returned
   */
  public static <T> T inOneSnapshot(DSLContext dsl, Function<DSLContext, T> work) {
    return ownerOf(dsl) == TransactionOwner.CALLER
        ? work.apply(dsl)
        : dsl.transactionResult(
            own -> {
              own.dsl().execute("set transaction isolation level repeatable read, read only");
              return work.apply(own.dsl());
            });
  }

  /** Every transaction holds a lock on its own virtual id, on read-only replicas too. */
  private static String transactionId(DSLContext dsl) {
    return dsl.fetchSingle(
            """
            select virtualxid from pg_catalog.pg_locks
            where locktype = 'virtualxid' and pid = pg_catalog.pg_backend_pid()""")
        .get(0, String.class);
  }
}
