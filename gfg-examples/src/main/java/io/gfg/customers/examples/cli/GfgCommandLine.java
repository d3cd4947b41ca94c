package io.gfg.customers.examples.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** Puts the commands together. */
public final class GfgCommandLine {

  private GfgCommandLine() {}

  /**
   * The command line, ready to execute arguments. Not thread-safe.
   *
   * @param shell where the commands run
   * @return the command line; its exit codes are those of {@code gfg --help}
   */
  public static CommandLine in(Shell shell) {
    return new CommandLine(new Root())
        .addSubcommand(new AssignmentCommand(shell))
        .addSubcommand(new InspectCommand(shell))
        .addSubcommand(new CleanCommand(shell))
        .addSubcommand(new UndoCommand(shell))
        .addSubcommand(new ExplainCommand(shell))
        .addSubcommand(new LoadCommand(shell))
        .addSubcommand(new AnswerCommand(shell))
        .addSubcommand(new PolicyCommand(shell))
        .addSubcommand(new GenerateCommand(shell))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(writer(shell.out()))
        .setErr(writer(shell.err()))
        .setParameterExceptionHandler(new WrongUse())
        .setExecutionExceptionHandler(new ExitCodes(shell));
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  @Command(
      name = "gfg",
      description = "Inspects, cleans and loads customer files, and answers from them.",
      scope = ScopeType.INHERIT,
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      sortOptions = false,
      usageHelpWidth = TextTable.WIDTH,
      exitCodeOnInvalidInput = ExitCodes.WRONG_USE,
      exitCodeOnExecutionException = ExitCodes.DEFECT,
      exitCodeListHeading = "%nExit codes:%n",
      exitCodeList = {
        "0:fine",
        "1:wrong use, or a file that cannot be read or written",
        "2:data refused: too many rejects, or a file that contradicts itself",
        "3:database: not reachable, refuses, or has another schema",
        "70:a defect of this program; the stack trace says where"
      })
  private static final class Root {}
}
