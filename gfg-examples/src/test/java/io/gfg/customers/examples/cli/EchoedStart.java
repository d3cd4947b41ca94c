package io.gfg.customers.examples.cli;

import java.util.List;

/** Stands in the place of the command line, and tells with what it was started. */
final class EchoedStart {

  private EchoedStart() {}

  public static void main(String[] args) {
    System.out.println("arguments " + List.of(args));
    System.out.println("heap " + Runtime.getRuntime().maxMemory());
    System.exit(args.length);
  }
}
