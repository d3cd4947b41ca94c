package io.gfg.customers.examples.cli;

import io.gfg.customers.cleaning.Explanation;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "explain",
    description = "Says what cleaning does to the records of one customer, and why.")
final class ExplainCommand implements Runnable {

  private final Shell shell;

  @Parameters(paramLabel = "FILE", description = "NDJSON, JSON array or CSV; plain, gzip or zip.")
  private Path file = Path.of("");

  @Option(names = "--customer", paramLabel = "ID", required = true, description = "Which customer.")
  private String customer = "";

  @Mixin private PolicyOption policy = new PolicyOption();

  @Mixin private FormatOption format = new FormatOption();

  ExplainCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public void run() {
    Explanation explanation =
        Explanation.of(CustomerFile.source(file, shell), policy.policy(), customer);
    format.print(shell.out(), explanation, () -> ExplanationText.of(explanation));
  }
}
