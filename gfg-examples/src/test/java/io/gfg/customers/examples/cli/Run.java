package io.gfg.customers.examples.cli;

import io.gfg.customers.examples.cli.Shell.Account;
import io.gfg.customers.examples.cli.Shell.Attendance;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** What a command wrote and how it ended. */
record Run(int code, String out, String err) {

  /** Runs a command with nothing in its environment. */
  static Run of(String... args) {
    return in(Map.of(), args);
  }

  /** Runs a command in a pipe, in an environment of its own. */
  static Run in(Map<String, String> environment, String... args) {
    return in(environment, Attendance.PIPE, args);
  }

  static Run in(Map<String, String> environment, Attendance attendance, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Shell shell =
        new Shell(
            stream(out),
            stream(err),
            environment,
            new Account("postgres", Path.of("no-such-home")),
            attendance);
    int code = GfgCommandLine.in(shell).execute(args);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
