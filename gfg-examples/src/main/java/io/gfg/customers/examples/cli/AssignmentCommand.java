package io.gfg.customers.examples.cli;

import io.gfg.customers.examples.cli.Assignment.Origin;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "assignment",
    description = {
      "Solves the assignment: inspects, cleans and loads a file, and answers the four questions.",
      "Without a URL it starts a PostgreSQL of its own."
    })
final class AssignmentCommand implements Runnable {

  private final Shell shell;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "NDJSON, JSON array or CSV; plain, gzip or zip. Without it one is generated.")
  private @Nullable Path file;

  @ArgGroup(exclusive = false, multiplicity = "0..1")
  private @Nullable ConnectionOptions connection;

  @Mixin private PolicyOptions policy = new PolicyOptions();

  @Mixin private ThreadsOption threads = new ThreadsOption();

  @Mixin private FormatOption format = new FormatOption();

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Writes everything as one HTML page too.")
  private @Nullable Path report;

  @Mixin private RowsOption rows = new RowsOption();

  AssignmentCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public void run() {
    Assignment assignment =
        file == null ? withGeneratedFile() : solve(new AssignmentFile(file, Origin.OTHER));
    format.print(shell.out(), assignment, () -> AssignmentText.of(assignment));
  }

  private Assignment withGeneratedFile() {
    try (TemporaryFile generated = TemporaryFile.generated()) {
      return solve(new AssignmentFile(generated.path(), Origin.GENERATED));
    }
  }

  private Assignment solve(AssignmentFile customers) {
    Assignment assignment = run(customers);
    if (report != null) {
      AssignmentReport.of(assignment, CustomerFile.table(customers.path(), shell), threads)
          .customerRows(rows.choice())
          .writeTo(report);
    }
    return assignment;
  }

  private Assignment run(AssignmentFile customers) {
    AssignmentSteps steps = new AssignmentSteps(customers, policy.policy(), threads, shell);
    if (connection != null) {
      try (Database database = connection.connect(shell)) {
        return steps.run(database);
      }
    }
    return steps.runEmbedded();
  }
}
