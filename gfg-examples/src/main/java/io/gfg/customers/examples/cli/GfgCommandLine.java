package io.gfg.customers.examples.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;

/** Puts the commands together. */
public final class GfgCommandLine {

  /** By name, in the order of the help. */
  private static final Map<String, Subcommand> COMMANDS = commands();

  /** A command's class, which describes it, and how one is made. */
  private record Subcommand(Class<?> type, Function<Shell, ?> make) {}

  private static final Set<String> HELP = Set.of("-h", "--help");

  private GfgCommandLine() {}

  /**
   * The command line, ready to execute arguments. Not thread-safe.
   *
   * @param shell where the commands run
   * @return the command line; its exit codes are those of {@code gfg --help}
   */
  public static CommandLine in(Shell shell) {
    return of(shell, COMMANDS.values());
  }

  /**
   * The command line for these arguments alone. Describing a command takes time, so only the one
   * that is named is there, if one is, and for the help as a whole only what that tells of each;
   * errors and help are the same.
   *
   * @param shell where the commands run
   * @param args the arguments that will be executed
   * @return the command line
   */
  public static CommandLine in(Shell shell, String... args) {
    if (args.length == 1 && HELP.contains(args[0])) {
      CommandLine line = of(shell, List.of());
      COMMANDS.forEach((name, command) -> line.addSubcommand(name, summary(command.type())));
      return line;
    }
    Subcommand named = args.length == 0 ? null : COMMANDS.get(args[0]);
    return named == null ? in(shell) : of(shell, List.of(named));
  }

  private static CommandSpec summary(Class<?> command) {
    CommandSpec summary = CommandSpec.create();
    summary.usageMessage().description(command.getAnnotation(Command.class).description());
    return summary;
  }

  private static CommandLine of(Shell shell, Collection<Subcommand> commands) {
    CommandLine line = new CommandLine(new Root());
    commands.forEach(command -> line.addSubcommand(command.make().apply(shell)));
    return line.setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(writer(shell.out()))
        .setErr(writer(shell.err()))
        .setParameterExceptionHandler(new WrongUse())
        .setExecutionExceptionHandler(new ExitCodes(shell));
  }

  private static Map<String, Subcommand> commands() {
    Map<String, Subcommand> commands = new LinkedHashMap<>();
    commands.put("assignment", new Subcommand(AssignmentCommand.class, AssignmentCommand::new));
    commands.put("inspect", new Subcommand(InspectCommand.class, InspectCommand::new));
    commands.put("clean", new Subcommand(CleanCommand.class, CleanCommand::new));
    commands.put("undo", new Subcommand(UndoCommand.class, UndoCommand::new));
    commands.put("explain", new Subcommand(ExplainCommand.class, ExplainCommand::new));
    commands.put("load", new Subcommand(LoadCommand.class, LoadCommand::new));
    commands.put("answer", new Subcommand(AnswerCommand.class, AnswerCommand::new));
    commands.put("policy", new Subcommand(PolicyCommand.class, PolicyCommand::new));
    commands.put("generate", new Subcommand(GenerateCommand.class, GenerateCommand::new));
    return Collections.unmodifiableMap(commands);
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
        "2:data refused: too many rejects, a file that contradicts itself, or --fail-on",
        "3:database: not reachable, refuses, or has another schema",
        "70:a defect of this program; the stack trace says where"
      })
  private static final class Root {}
}
