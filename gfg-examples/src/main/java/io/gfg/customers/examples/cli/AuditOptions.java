package io.gfg.customers.examples.cli;

import io.gfg.customers.audit.Change;
import io.gfg.customers.jooq.CleanedCustomers;
import io.gfg.customers.sink.Sink;
import io.gfg.customers.sink.Sinks;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The options that say where the audit goes. */
final class AuditOptions {

  @Option(
      names = "--rejects",
      paramLabel = "FILE",
      description = "Where rejected records go, with reasons and raw text; NDJSON.")
  private @Nullable Path rejects;

  @Option(
      names = "--changes",
      paramLabel = "FILE",
      description = {
        "Where every change and every dropped copy is written down; NDJSON.",
        "With clean it is a ledger, from which undo gives the input back."
      })
  private @Nullable Path changes;

  /** The audit of a load is a list: there is no cleaned file to undo. */
  CleanedCustomers applyTo(CleanedCustomers customers) {
    return applyTo(customers, Sinks::ndjson);
  }

  CleanedCustomers applyTo(
      CleanedCustomers customers, Function<Path, Sink<Change, ?>> changesSink) {
    CleanedCustomers audited = customers;
    if (rejects != null) {
      audited = audited.rejectsTo(Sinks.ndjson(rejects));
    }
    if (changes != null) {
      audited = audited.changesTo(changesSink.apply(changes));
    }
    return audited;
  }

  void requireDistinct(CommandLine command, @Nullable Path output) {
    DistinctFiles.require(command, output, rejects, changes);
  }
}
