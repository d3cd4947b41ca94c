package io.gfg.customers.examples.cli;

import io.gfg.customers.cleaning.CleaningPolicy;
import io.gfg.customers.cleaning.RejectLimit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that choose what is done to the records. */
final class PolicyOptions {

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
  private CleaningPolicy chosen = CleaningPolicy.standard();

  @Option(
      names = "--max-rejects",
      paramLabel = "LIMIT",
      converter = RejectLimitConverter.class,
      description = "How many rejected records are borne: a share such as 1%%, or a count.")
  private @Nullable RejectLimit limit;

  CleaningPolicy policy() {
    return limit == null ? chosen : chosen.withRejectLimit(limit);
  }
}
