package io.gfg.customers.jooq.load;

import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Says what to do about an error of the database. The server's details are left out of the message:
 * they may quote a customer's row.
 */
final class LoadErrors {

  private static final Set<String> COLLISIONS = Set.of("40001", "40P01");

  /** Lost, not refused: a server that cannot be reached at all is not there the next moment. */
  private static final Set<String> LOST = Set.of("08000", "08003", "08006", "57P01", "57P02");

  private static final Map<String, String> ADVICE_BY_STATE =
      Map.ofEntries(
          Map.entry("25006", "the server or the transaction is read-only; load into the primary"),
          Map.entry("42501", "the role lacks a right; see the rights needed in docs/operations.md"),
          Map.entry("53100", "the server's disk is full; make room and load again"),
          Map.entry(
              "53200", "the server is out of memory; lower its settings or give it more memory"),
          Map.entry(
              "53300",
              "the server has no connection left; load again later or raise max_connections"),
          Map.entry(
              "57014",
              "the statement was cancelled; raise statement_timeout for the loading role, unless somebody cancelled it"),
          Map.entry(
              "55P03",
              "another transaction held a lock for longer than lock_timeout; load again when it has ended"),
          Map.entry(
              "25P02",
              "an earlier statement of your transaction failed; roll it back and load again"),
          Map.entry(
              "25P03",
              "the source was slower than idle_in_transaction_session_timeout; raise it for the loading role"),
          Map.entry(
              "25P04", "the load took longer than transaction_timeout; raise it for the role"),
          Map.entry("57P01", "the server ended the connection; load again"),
          Map.entry("57P02", "the server broke down; load again when it is back"),
          Map.entry("57P03", "the server is starting or stopping; load again when it is up"),
          Map.entry("23502", "a column that the load leaves out takes no null; give it a default"),
          Map.entry(
              "23505", "a customer is in the table twice, or another transaction inserted one"),
          Map.entry(
              "23514",
              "a row breaks a check of the table, or fits no partition; mend that or the policy"),
          Map.entry(
              "54000", "a customer_id is too long for the table's key; reject such by a rule"),
          Map.entry("40001", "another transaction got in between; load again"),
          Map.entry("40P01", "two transactions waited for each other; load again"));

  private static final Map<String, String> ADVICE_BY_CLASS =
      Map.of(
          "08", "the connection is gone; check that the server runs, and load again",
          "22", "a value does not fit its column; a rule of the policy or a trigger made it",
          "23", "a constraint of the table refuses a row; see the server's log",
          "28", "the server refused the login; check user and password",
          "42", "the table is not as the library made it; see the server's message",
          "58", "the server cannot read or write its files; see its log");

  private LoadErrors() {}

  static LoadException explain(DataAccessException e) {
    SQLException cause = e.getCause(SQLException.class);
    return cause == null
        ? new LoadException("the load failed and nothing was written: " + e.getMessage(), e)
        : explain(cause);
  }

  static LoadException explain(SQLException e) {
    String state = stateOf(e);
    return new LoadException(
        "the load failed and nothing was written: "
            + adviceFor(state)
            + "; the server said: "
            + serverMessage(e)
            + " (SQL state "
            + state
            + ")",
        e);
  }

  /** The one case in which the client cannot know. */
  static LoadException unknownOutcome(DataAccessException e, long loadId) {
    return new LoadException(
        "the connection was lost while load %d was being committed, so it is whole or not there at all;"
                .formatted(loadId)
            + " it is there if load_run has its id; load again, which changes nothing then",
        e);
  }

  /** Whether the server took the transaction back for the sake of another. */
  static boolean isCollision(LoadException failure) {
    return hasState(failure, COLLISIONS);
  }

  static boolean isLostConnection(LoadException failure) {
    return hasState(failure, LOST);
  }

  private static boolean hasState(LoadException failure, Set<String> states) {
    return failure.getCause() instanceof SQLException cause && states.contains(stateOf(cause));
  }

  private static String stateOf(SQLException e) {
    return Objects.toString(e.getSQLState(), "unknown");
  }

  private static String adviceFor(String state) {
    String advice = ADVICE_BY_STATE.get(state);
    return advice != null
        ? advice
        : ADVICE_BY_CLASS.getOrDefault(state.substring(0, 2), "nothing of it is visible");
  }

  private static @Nullable String serverMessage(SQLException e) {
    ServerErrorMessage server =
        e instanceof PSQLException psql ? psql.getServerErrorMessage() : null;
    return server == null ? e.getMessage() : server.getMessage();
  }
}
