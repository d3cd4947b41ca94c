package io.gfg.customers.examples.cli;

import io.gfg.customers.cleaning.CleaningRun;
import io.gfg.customers.discovery.InspectOptions;
import io.gfg.customers.jooq.CleanedCustomers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option {@code --threads}. */
final class ThreadsOption {

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  private @Nullable Integer count;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = {
        "How many threads work on the records; no result depends on it.",
        "Default: one for each processor, for cleaning from 2 to 8."
      })
  void setCount(int threads) {
    if (threads < 1 && command != null) {
      throw new ParameterException(
          command.commandLine(), "--threads must be at least 1, not " + threads);
    }
    count = threads;
  }

  CleaningRun in(CleaningRun run) {
    return count == null ? run : run.threads(count);
  }

  CleanedCustomers in(CleanedCustomers customers) {
    return count == null ? customers : customers.threads(count);
  }

  InspectOptions in(InspectOptions options) {
    return count == null ? options : options.withThreads(count);
  }
}
