package io.gfg.customers.benchmarks.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The commands under one roof. */
@Command(
    name = "benchmarks",
    description = "Measures gfg beside its rivals.",
    footer = "And jmh ARGUMENTS: measures the parts, by JMH; jmh -h lists what JMH takes.")
public final class BenchmarkCommands {

  @SuppressWarnings("UnusedVariable") // whether it is set is for picocli to know
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Shows this and does nothing.")
  private boolean help;

  private BenchmarkCommands() {}

  /**
   * Runs a command.
   *
   * @param out takes the results
   * @param err takes the progress and the errors
   * @param arguments the command and its options
   * @return the exit code: 0 if all went well
   */
  public static int run(PrintWriter out, PrintWriter err, String... arguments) {
    Output output = new Output(out, err);
    return new CommandLine(new BenchmarkCommands())
        .addSubcommand(new EndToEndCommand(output))
        .addSubcommand(new CleaningCommand(output))
        .addSubcommand(new MemoryCommand(output))
        .addSubcommand(new StartUpCommand(output))
        .setOut(out)
        .setErr(err)
        .execute(arguments);
  }
}
