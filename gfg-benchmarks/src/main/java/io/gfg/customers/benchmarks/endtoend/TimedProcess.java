package io.gfg.customers.benchmarks.endtoend;

import io.gfg.customers.benchmarks.contender.DatabaseLogin;
import io.gfg.customers.benchmarks.measure.CpuMeter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A process that was run to its end.
 *
 * @param wallSeconds from start to exit
 * @param cpuSeconds its processor time, where Linux tells
 * @param output what it wrote to standard output and standard error
 */
public record TimedProcess(double wallSeconds, OptionalDouble cpuSeconds, String output) {

  private static final double NANOS = 1e9;

  /**
   * Runs a program.
   *
   * @param command the program and its arguments
   * @param login put into its environment
   * @return what it took
   * @throws IOException if it cannot be started
   * @throws InterruptedException if this thread is interrupted
   * @throws IllegalStateException if it fails; the message has its output
   */
  public static TimedProcess run(List<String> command, DatabaseLogin login)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    login.putInto(builder.environment());
    CpuMeter cpu = CpuMeter.ofEndedChildren();
    cpu.start();
    long start = System.nanoTime();
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int exit = process.waitFor();
    double wall = (System.nanoTime() - start) / NANOS;
    if (exit != 0) {
      throw new IllegalStateException(
          command.get(command.size() - 1) + " ended with " + exit + ":\n" + output);
    }
    return new TimedProcess(wall, cpu.stop(), output);
  }
}
