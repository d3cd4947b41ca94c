package io.gfg.customers.jooq.load;

import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Says what to do about an error of the database. The server's details are left out of the message:
 * they may quote a customer's row.
 */
final class LoadErrors {

  private static final Map<String, String> ADVICE_BY_STATE =
      Map.of(
          "25006", "the server or the transaction is read-only; load into the primary",
          "42501", "the role lacks a right; see the rights needed in docs/operations.md",
          "53100", "the server's disk is full; make room and load again",
          "53300", "the server has no connection left; load again later or raise max_connections",
          "57014", "the statement was cancelled; raise statement_timeout for the loading role",
          "57P01", "the server ended the connection; load again",
          "40001", "another transaction got in between; load again",
          "40P01", "two transactions waited for each other; load again");

  private static final Map<String, String> ADVICE_BY_CLASS =
      Map.of(
          "08", "the connection is gone; check that the server runs, and load again",
          "28", "the server refused the login; check user and password",
          "23", "a constraint of the table refuses a row; see the server's log");

  private static final Pattern CONNECTION_GONE = Pattern.compile("08...|57P0[123]");

  private LoadErrors() {}

  static LoadException explain(DataAccessException e) {
    SQLException cause = e.getCause(SQLException.class);
    return cause == null
        ? new LoadException("the load failed and nothing was written: " + e.getMessage(), e)
        : explain(cause);
  }

  /** A connection that breaks during a commit leaves open whether the server still made it. */
  static LoadException explainCommit(DataAccessException e, long loadId) {
    SQLException cause = e.getCause(SQLException.class);
    String state = cause == null ? "" : Objects.toString(cause.getSQLState(), "");
    return CONNECTION_GONE.matcher(state).matches()
        ? new LoadException(
            "the connection was lost while load %d was being committed, so it is whole or not there at all; "
                    .formatted(loadId)
                + "it is there if load_run has its id, and loading again is safe either way (SQL state "
                + state
                + ")",
            e)
        : explain(e);
  }

  static LoadException explain(SQLException e) {
    String state = Objects.toString(e.getSQLState(), "unknown");
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
