package io.gfg.customers.examples.cli;

import io.gfg.customers.cleaning.CleaningReport;
import io.gfg.customers.jooq.CleanedCustomers;
import io.gfg.customers.jooq.CustomerPipeline;
import io.gfg.customers.model.Customer;
import io.gfg.customers.sink.FileReceipt;
import io.gfg.customers.sink.Sink;
import io.gfg.customers.sink.Sinks;
import io.gfg.customers.source.SourceFormat;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "clean",
    description = "Repairs and judges the records of a file, and writes the good ones to another.")
final class CleanCommand implements Runnable {

  private final Shell shell;

  @Parameters(paramLabel = "FILE", description = "NDJSON, JSON array or CSV; plain, gzip or zip.")
  private Path file = Path.of("");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      required = true,
      converter = OutputFile.Converter.class,
      description = "Where the customers go: NDJSON, or CSV if the name ends in .csv.")
  private OutputFile output = new OutputFile(Path.of(""), SourceFormat.NDJSON);

  @Mixin private AuditOptions audit = new AuditOptions();

  @Mixin private PolicyOptions policy = new PolicyOptions();

  @Mixin private FormatOption format = new FormatOption();

  CleanCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public void run() {
    CleanedCustomers customers =
        CustomerPipeline.from(CustomerFile.source(file, shell))
            .clean(policy.policy())
            .onProgress(ProgressBar.in(shell));
    CleaningReport report = audit.applyTo(customers).into(sink()).report();
    format.print(shell.out(), report, () -> CleaningText.of(report));
  }

  private Sink<Customer, FileReceipt> sink() {
    return output.format() == SourceFormat.CSV
        ? Sinks.csv(output.path())
        : Sinks.ndjson(output.path());
  }
}
