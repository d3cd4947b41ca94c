package io.gfg.customers.examples.cli;

import io.gfg.customers.audit.Change;
import io.gfg.customers.cleaning.CleaningReport;
import io.gfg.customers.cleaning.DryRun;
import io.gfg.customers.cleaning.TooManyRejectsException;
import io.gfg.customers.jooq.CleanedCustomers;
import io.gfg.customers.jooq.CustomerPipeline;
import io.gfg.customers.ledger.Ledger;
import io.gfg.customers.model.Customer;
import io.gfg.customers.sink.FileReceipt;
import io.gfg.customers.sink.Sink;
import io.gfg.customers.sink.Sinks;
import io.gfg.customers.source.SourceFormat;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "clean",
    description = "Repairs and judges the records of a file, and writes the good ones to another.")
final class CleanCommand implements Runnable {

  private final Shell shell;

  @Spec private CommandSpec command = CommandSpec.create();

  @Parameters(paramLabel = "FILE", description = "NDJSON, JSON array or CSV; plain, gzip or zip.")
  private Path file = Path.of("");

  @Mixin private OutputOptions output = new OutputOptions();

  @Option(
      names = "--dry-run",
      description = "Write nothing, and say what would change, with examples.")
  private boolean dryRun;

  @Mixin private AuditOptions audit = new AuditOptions();

  @Mixin private PolicyOptions policy = new PolicyOptions();

  @Mixin private ThreadsOption threads = new ThreadsOption();

  @Mixin private FormatOption format = new FormatOption();

  CleanCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public void run() {
    audit.requireDistinct(command.commandLine(), output.path());
    CleanedCustomers customers =
        threads.in(
            CustomerPipeline.from(CustomerFile.source(file, shell))
                .clean(policy.policy())
                .onProgress(ProgressBar.in(shell)));
    if (dryRun) {
      show(customers.dryRun());
    } else if (output.isStandardOutput()) {
      cleanToStandardOutput(customers);
    } else {
      CleaningReport report = clean(customers, requiredOutput());
      format.print(shell.out(), report, () -> CleaningText.of(report));
    }
  }

  /** The customers are the result; what was done to them is told beside it. */
  private void cleanToStandardOutput(CleanedCustomers customers) {
    try (StandardOutput out = StandardOutput.of(shell)) {
      CleaningReport report = clean(customers, out.file());
      out.deliver();
      format.print(shell.err(), report, () -> CleaningText.of(report));
    }
  }

  private CleaningReport clean(CleanedCustomers customers, Path target) {
    return audit.applyTo(customers, this::ledger).into(sink(target)).report();
  }

  private void show(DryRun shown) {
    format.print(shell.out(), shown, () -> DryRunText.of(shown));
    String refusal = shown.refusal();
    if (refusal != null) {
      throw new TooManyRejectsException(refusal, shown.report().rejections());
    }
  }

  private Path requiredOutput() {
    Path path = output.path();
    if (path == null) {
      throw new ParameterException(
          command.commandLine(),
          "say with --output where the customers go, or ask for a --dry-run");
    }
    return path;
  }

  private Sink<Customer, FileReceipt> sink(Path target) {
    return output.format() == SourceFormat.CSV ? Sinks.csv(target) : Sinks.ndjson(target);
  }

  private Sink<Change, ?> ledger(Path target) {
    return output.format() == SourceFormat.CSV ? Ledger.forCsv(target) : Ledger.forNdjson(target);
  }
}
