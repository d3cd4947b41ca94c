package io.gfg.customers.examples.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which database. */
final class ConnectionOptions {

  @Option(
      names = "--jdbc-url",
      paramLabel = "URL",
      required = true,
      converter = DatabaseUrl.Converter.class,
      description = {
        "jdbc:postgresql://host:port/database or postgresql://user@host:port/database.",
        "The password comes from PGPASSWORD or from the file ~/.pgpass, as with psql."
      })
  private @Nullable DatabaseUrl url;

  @Option(
      names = "--user",
      paramLabel = "NAME",
      description = "The user, unless the URL, PGUSER or the account's name says it.")
  private @Nullable String user;

  Database connect(Shell shell) {
    if (url == null) {
      throw new IllegalStateException("the command line demands a URL");
    }
    return Database.connect(Login.of(url, user, shell));
  }
}
