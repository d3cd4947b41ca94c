package io.gfg.customers.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What a command sees of the process around it.
 *
 * @param out takes the result, and nothing else
 * @param err takes messages and progress
 * @param environment the environment variables, the only place for secrets
 * @param account whose process it is
 * @param attendance whether somebody watches
 */
public record Shell(
    PrintStream out,
    PrintStream err,
    Map<String, String> environment,
    Account account,
    Attendance attendance) {

  /**
   * Whose process it is.
   *
   * @param name the user's name
   * @param home the user's directory
   */
  public record Account(String name, Path home) {}

  /** Whether somebody watches. */
  public enum Attendance {
    /** On a terminal, where progress is welcome. */
    TERMINAL,
    /** In a pipe or a job, where silence is. */
    PIPE
  }

  /** Copies the environment. */
  public Shell {
    environment = Map.copyOf(environment);
  }

  /**
   * The shell that this process was started from. Texts are UTF-8 whatever the locale.
   *
   * @return the shell
   */
  @SuppressWarnings("SystemConsoleNull") // the program asks newer Java versions for null in a pipe
  public static Shell ofProcess() {
    return new Shell(
        stream(FileDescriptor.out),
        stream(FileDescriptor.err),
        System.getenv(),
        new Account(System.getProperty("user.name"), Path.of(System.getProperty("user.home"))),
        System.console() == null ? Attendance.PIPE : Attendance.TERMINAL);
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  /** A variable that is set and not empty. */
  Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
  }

  /** Tells the user something besides the result. */
  void say(String message) {
    err.println("gfg: " + message);
  }

  /** The streams and whose they are, never the environment, which holds secrets. */
  @Override
  public String toString() {
    return "Shell[" + account.name() + ", " + attendance + "]";
  }
}
