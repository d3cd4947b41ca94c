package io.gfg.customers.examples.cli;

import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGProperty;

/**
 * Who connects to which database: the user as psql finds it, the password from nowhere but the
 * environment and the password file.
 *
 * @param url which database
 * @param user who
 * @param password the password, or the empty text if there is none
 */
record Login(DatabaseUrl url, String user, String password) {

  static Login of(DatabaseUrl url, @Nullable String userOption, Shell shell) {
    String user =
        Optional.ofNullable(userOption)
            .or(url::user)
            .or(() -> shell.variable("PGUSER"))
            .orElse(shell.account().name());
    String password =
        shell.variable("PGPASSWORD").or(() -> PasswordFile.of(shell).find(url, user)).orElse("");
    return new Login(url, user, password);
  }

  /**
   * What the driver wants to know. There is always a password, though an empty one: without any the
   * driver would read the password file itself, and not mind who else can.
   */
  Properties properties() {
    Properties properties = new Properties();
    PGProperty.USER.set(properties, user);
    PGProperty.PASSWORD.set(properties, password);
    PGProperty.APPLICATION_NAME.set(properties, "gfg");
    return properties;
  }

  /** Who and where, never the password. */
  @Override
  public String toString() {
    return user + " at " + url;
  }
}
