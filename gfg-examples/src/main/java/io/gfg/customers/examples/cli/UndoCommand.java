package io.gfg.customers.examples.cli;

import io.gfg.customers.ledger.Undo;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "undo",
    description = "Gives back the file that was cleaned, byte for byte, from the cleaned file.")
final class UndoCommand implements Runnable {

  private final Shell shell;

  @Spec private CommandSpec command = CommandSpec.create();

  @Parameters(paramLabel = "OUT", description = "The customers that clean wrote, unchanged.")
  private Path cleaned = Path.of("");

  @Option(
      names = "--changes",
      paramLabel = "FILE",
      required = true,
      description = "The ledger that clean wrote beside them.")
  private Path ledger = Path.of("");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where the file goes. Default: standard output.")
  private @Nullable Path target;

  UndoCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public void run() {
    if (target != null) {
      DistinctFiles.require(command.commandLine(), cleaned, ledger, target);
      Undo.of(ledger).restore(cleaned, target);
      return;
    }
    try (StandardOutput output = StandardOutput.of(shell)) {
      Undo.of(ledger).restore(cleaned, output.file());
      output.deliver();
    }
  }
}
