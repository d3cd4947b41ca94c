package io.gfg.customers.examples;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code gfg} command line. */
@Command(name = "gfg", description = "Inspects, cleans and loads customer files.")
public final class GfgCommand implements Runnable {

  private GfgCommand() {}

  @Override
  public void run() {
    CommandLine.usage(this, System.out);
  }

  @Command(name = "assignment", description = "Answers the four questions.")
  void assignment() {
    System.out.println("Nothing to answer yet.");
  }

  /**
   * Runs the command line.
   *
   * @param args the arguments
   */
  public static void main(String[] args) {
    System.exit(new CommandLine(new GfgCommand()).execute(args));
  }
}
