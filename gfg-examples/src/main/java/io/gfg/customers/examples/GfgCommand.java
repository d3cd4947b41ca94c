package io.gfg.customers.examples;

import io.gfg.customers.examples.cli.GfgCommandLine;
import io.gfg.customers.examples.cli.Shell;

/**
 * The {@code gfg} command line: inspects, cleans, loads, answers and generates customer files.
 *
 * <p>Exit codes: 0 fine, 1 wrong use or a file that cannot be read or written, 2 data refused, 3
 * database, 70 a defect of the program.
 */
public final class GfgCommand {

  private GfgCommand() {}

  /**
   * Runs a command and ends the process.
   *
   * @param args the command and its options
   */
  public static void main(String[] args) {
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
    // The console of newer Java versions is there in a pipe, too.
    System.setProperty("jdk.console", "java.base");
    Shell shell = Shell.ofProcess();
    int exitCode = GfgCommandLine.in(shell, args).execute(args);
    shell.out().flush();
    System.exit(exitCode);
  }
}
