package io.gfg.customers.benchmarks.endtoend;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How Java is started for a run.
 *
 * @param heap the largest heap, as {@code -Xmx} takes it
 */
public record JavaOptions(String heap) {

  List<String> command(Class<?> main, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(executable().toString());
    command.add("-Xmx" + heap);
    command.add("-Dorg.jooq.no-logo=true");
    command.add("-Dorg.jooq.no-tips=true");
    command.add("-Dorg.slf4j.simpleLogger.defaultLogLevel=warn");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(main.getName());
    command.addAll(arguments);
    return command;
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
