package io.gfg.customers.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.examples.GfgCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A command run as a process of its own, with all logging on.
 *
 * @param code how it ended
 * @param said what it wrote to standard output and standard error, logs included
 * @param arguments the command lines of the process and of all that it started, as others see them
 */
record Watched(int code, String said, Set<String> arguments) {

  private static final String LOG_EVERYTHING =
      """
      handlers = java.util.logging.ConsoleHandler
      java.util.logging.ConsoleHandler.level = ALL
      org.postgresql.level = ALL
      """;

  static Watched run(Path directory, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    Path output = Files.createTempFile(directory, "output", ".txt");
    ProcessBuilder builder = new ProcessBuilder(command(directory, arguments));
    builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true).redirectOutput(output.toFile());
    Process process = builder.start();
    Set<String> seen = new TreeSet<>();
    do {
      look(process.toHandle(), seen);
      process.descendants().forEach(child -> look(child, seen));
    } while (!process.waitFor(20, TimeUnit.MILLISECONDS));
    assertThat(seen).isNotEmpty();
    return new Watched(process.exitValue(), Files.readString(output), seen);
  }

  private static List<String> command(Path directory, String... arguments) throws IOException {
    Path logging = Files.writeString(directory.resolve("logging.properties"), LOG_EVERYTHING);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-Dorg.slf4j.simpleLogger.defaultLogLevel=trace");
    command.add("-Djava.util.logging.config.file=" + logging);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(GfgCommand.class.getName());
    command.addAll(List.of(arguments));
    return command;
  }

  private static void look(ProcessHandle process, Set<String> seen) {
    Path commandLine = Path.of("/proc", Long.toString(process.pid()), "cmdline");
    try {
      seen.add(Files.readString(commandLine));
    } catch (IOException gone) {
      return; // between being listed and being looked at
    }
  }

  /** Everything that a bystander, a log or a reader could see of the run. */
  Stream<String> traces() {
    return Stream.concat(Stream.of(said), arguments.stream());
  }
}
