package io.gfg.customers.benchmarks.contender;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Who connects, in the environment variables that PostgreSQL's own programs read: process arguments
 * are for everybody to see.
 *
 * @param user the user, or null if the URL or the driver says
 * @param password the password, or null if none is needed
 */
public record DatabaseLogin(@Nullable String user, @Nullable String password) {

  private static final String USER = "PGUSER";
  private static final String PASSWORD = "PGPASSWORD";

  /**
   * What the environment says.
   *
   * @return the login
   */
  public static DatabaseLogin ofEnvironment() {
    return new DatabaseLogin(System.getenv(USER), System.getenv(PASSWORD));
  }

  /**
   * Hands the login to a process.
   *
   * @param environment the process's
   */
  public void putInto(Map<String, String> environment) {
    if (user != null) {
      environment.put(USER, user);
    }
    if (password != null) {
      environment.put(PASSWORD, password);
    }
  }

  void applyTo(PGSimpleDataSource database) {
    if (user != null) {
      database.setUser(user);
    }
    if (password != null) {
      database.setPassword(password);
    }
  }

  /**
   * The user alone.
   *
   * @return for example {@code DatabaseLogin[postgres]}
   */
  @Override
  public String toString() {
    return "DatabaseLogin[" + user + "]";
  }
}
