package io.gfg.customers.examples.cli;

import io.gfg.customers.examples.cli.Shell.Account;
import io.gfg.customers.examples.cli.Shell.Attendance;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** Shells for what needs one and runs no command. */
final class Shells {

  private Shells() {}

  static Shell with(Map<String, String> environment) {
    return with(environment, Path.of("no-such-home"), new ByteArrayOutputStream());
  }

  static Shell with(Map<String, String> environment, Path home, ByteArrayOutputStream err) {
    return new Shell(
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        environment,
        new Account("account", home),
        Attendance.PIPE);
  }
}
