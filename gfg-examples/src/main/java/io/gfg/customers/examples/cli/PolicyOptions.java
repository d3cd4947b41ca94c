package io.gfg.customers.examples.cli;

import io.gfg.customers.cleaning.CleaningPolicy;
import io.gfg.customers.cleaning.RejectLimit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that choose what is done to the records. */
final class PolicyOptions {

  @Mixin private PolicyOption chosen = new PolicyOption();

  @Option(
      names = "--max-rejects",
      paramLabel = "LIMIT",
      converter = RejectLimitConverter.class,
      description = "How many rejected records are borne: a share such as 1%%, or a count.")
  private @Nullable RejectLimit limit;

  CleaningPolicy policy() {
    CleaningPolicy policy = chosen.policy();
    return limit == null ? policy : policy.withRejectLimit(limit);
  }
}
