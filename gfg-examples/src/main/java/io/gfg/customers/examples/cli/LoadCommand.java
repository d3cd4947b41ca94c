package io.gfg.customers.examples.cli;

import io.gfg.customers.jooq.CleanedCustomers;
import io.gfg.customers.jooq.CustomerPipeline;
import io.gfg.customers.jooq.load.LoadMode;
import io.gfg.customers.jooq.load.LoadOptions;
import io.gfg.customers.jooq.load.LoadReport;
import java.nio.file.Path;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "load",
    description = "Cleans a file and loads it into PostgreSQL: all of it or nothing.")
final class LoadCommand implements Runnable {

  private final Shell shell;

  @Spec private CommandSpec command = CommandSpec.create();

  @Parameters(paramLabel = "FILE", description = "NDJSON, JSON array or CSV; plain, gzip or zip.")
  private Path file = Path.of("");

  @ArgGroup(exclusive = false, multiplicity = "1")
  private ConnectionOptions connection = new ConnectionOptions();

  @Option(
      names = "--mode",
      paramLabel = "MODE",
      description = {
        "How the customers meet those already there:",
        "merge: insert new ones, update changed ones (the default);",
        "replace: the same, and delete those that the file does not have;",
        "append: insert, and fail if one is there already."
      })
  private LoadMode mode = LoadMode.MERGE;

  @Mixin private AuditOptions audit = new AuditOptions();

  @Mixin private PolicyOptions policy = new PolicyOptions();

  @Mixin private ThreadsOption threads = new ThreadsOption();

  @Mixin private FormatOption format = new FormatOption();

  LoadCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public void run() {
    LoadReport report = load();
    format.print(shell.out(), report, () -> LoadText.of(report));
  }

  private LoadReport load() {
    audit.requireDistinct(command.commandLine(), null);
    CleanedCustomers customers =
        threads.in(
            CustomerPipeline.from(CustomerFile.source(file, shell))
                .clean(policy.policy())
                .onProgress(ProgressBar.in(shell)));
    try (LazyDatabase database = new LazyDatabase(() -> connection.connect(shell))) {
      return audit
          .applyTo(customers)
          .loadInto(database::dsl, LoadOptions.builder().mode(mode).build());
    }
  }
}
