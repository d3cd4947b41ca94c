package io.gfg.customers.examples.cli;

import io.gfg.customers.cleaning.CleaningPolicy;
import picocli.CommandLine.Option;

/** The option {@code --policy}. */
final class PolicyOption {

  @Option(
      names = "--policy",
      paramLabel = "POLICY",
      converter = PolicyConverter.class,
      description = {
        "What is done to the records:",
        "standard: repair what the file proves wrong, reject what cannot be true (the default);",
        "strict: the same, with every doubt an error;",
        "notebook: what the published notebook did;",
        "none: nothing, but exact copies are dropped all the same;",
        "or a policy file, such as 'gfg policy standard' prints."
      })
  private CleaningPolicy policy = CleaningPolicy.standard();

  CleaningPolicy policy() {
    return policy;
  }
}
