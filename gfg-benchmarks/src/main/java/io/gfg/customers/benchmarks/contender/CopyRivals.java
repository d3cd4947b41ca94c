package io.gfg.customers.benchmarks.contender;

import io.gfg.customers.benchmarks.input.Columns;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.postgresql.PGConnection;

/** COPY of files that somebody has cleaned before. */
final class CopyRivals {

  private static final String COPY =
      "copy gfg.customer (" + String.join(", ", Columns.ALL) + ") from stdin";

  private CopyRivals() {}

  static void csv(Job job) throws Exception {
    copy(job.files().csv(), COPY + " with (format csv)", job);
  }

  static void text(Job job) throws Exception {
    copy(job.files().copyText(), COPY, job);
  }

  private static void copy(Path file, String sql, Job job) throws Exception {
    job.inTransaction(
        connection -> {
          try (InputStream in = Files.newInputStream(file)) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql, in, 1 << 16);
          }
        });
  }
}
