package io.gfg.customers.examples.cli;

import io.gfg.customers.jooq.CleanedCustomers;
import io.gfg.customers.sink.Sinks;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
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
      description = "Where every change and every dropped copy is written down; NDJSON.")
  private @Nullable Path changes;

  CleanedCustomers applyTo(CleanedCustomers customers) {
    CleanedCustomers audited = customers;
    if (rejects != null) {
      audited = audited.rejectsTo(Sinks.ndjson(rejects));
    }
    if (changes != null) {
      audited = audited.changesTo(Sinks.ndjson(changes));
    }
    return audited;
  }
}
