package io.gfg.customers.examples;

import io.gfg.customers.cleaning.CleaningReport;
import io.gfg.customers.jooq.CustomerPipeline;
import io.gfg.customers.sink.Sinks;
import java.nio.file.Path;

/** Where is what was left out, and what was changed? In two files beside the cleaned one. */
public final class KeepTheQuarantine {

  private KeepTheQuarantine() {}

  /**
   * Cleans a file into three: {@code customers.ndjson}, {@code rejects.ndjson} with the reasons and
   * the raw text of each rejected record, and {@code changes.ndjson} with each changed field,
   * before and after, and each dropped copy. All three appear at the end, or none.
   *
   * @param file NDJSON, JSON array or CSV; plain, gzip or zip
   * @param directory where the three go
   * @return how many records went where
   */
  public static CleaningReport clean(Path file, Path directory) {
    return CustomerPipeline.from(file)
        .clean()
        .rejectsTo(Sinks.ndjson(directory.resolve("rejects.ndjson")))
        .changesTo(Sinks.ndjson(directory.resolve("changes.ndjson")))
        .into(Sinks.ndjson(directory.resolve("customers.ndjson")))
        .report();
  }
}
