package io.gfg.customers.benchmarks.endtoend;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How Java is started for a run.
 *
 * @param heap the largest heap, as {@code -Xmx} takes it
 * @param more further options, for example {@code -XX:+UseParallelGC}
 */
public record JavaOptions(String heap, List<String> more) {

  /** Those that the launcher of the command line gives. */
  public static final List<String> OF_THE_LAUNCHER =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:Tier4InvocationThreshold=40000",
          "-XX:Tier4MinInvocationThreshold=4800",
          "-XX:Tier4CompileThreshold=120000",
          "-XX:Tier4BackEdgeThreshold=320000");

  /** Copies the options. */
  public JavaOptions {
    more = List.copyOf(more);
  }

  List<String> command(Class<?> main, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(executable().toString());
    command.add("-Xmx" + heap);
    command.addAll(more);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(main.getName());
    command.addAll(arguments);
    return command;
  }

  /** The same, with one option more. */
  JavaOptions with(String option) {
    List<String> longer = new ArrayList<>(more);
    longer.add(option);
    return new JavaOptions(heap, longer);
  }

  /** As on the command line. */
  String text() {
    return "-Xmx" + heap + (more.isEmpty() ? "" : " " + String.join(" ", more));
  }

  /**
   * The Java that runs this.
   *
   * @return its program
   */
  public static Path executable() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }
}
