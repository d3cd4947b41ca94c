package io.gfg.customers.examples.cli;

import io.gfg.customers.cleaning.CleaningPolicy;
import io.gfg.customers.policy.PolicyFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "policy",
    description = "Prints a policy as a file to review and change, or checks one.")
final class PolicyCommand implements Runnable {

  private final Shell shell;

  @Parameters(
      paramLabel = "POLICY",
      converter = PolicyConverter.class,
      description = "standard, strict, notebook, none, or a policy file.")
  private CleaningPolicy policy = CleaningPolicy.standard();

  PolicyCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public void run() {
    shell.out().print(PolicyFile.text(policy));
    shell.out().flush();
  }
}
