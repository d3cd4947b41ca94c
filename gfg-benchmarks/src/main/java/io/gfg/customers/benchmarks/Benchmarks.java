package io.gfg.customers.benchmarks;

import io.gfg.customers.benchmarks.cli.BenchmarkCommands;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.openjdk.jmh.Main;

/** The program: {@code java -jar benchmarks.jar end-to-end}. */
public final class Benchmarks {

  private Benchmarks() {}

  /**
   * Runs a command and ends the process with its exit code.
   *
   * @param arguments the command and its options; behind {@code jmh} they are JMH's own
   * @throws IOException if JMH cannot read or write a file
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length > 0 && arguments[0].equals("jmh")) {
      Main.main(Arrays.copyOfRange(arguments, 1, arguments.length));
      return;
    }
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(BenchmarkCommands.run(out, err, arguments));
  }
}
