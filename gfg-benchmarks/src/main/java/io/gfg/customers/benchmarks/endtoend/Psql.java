package io.gfg.customers.benchmarks.endtoend;

import io.gfg.customers.benchmarks.contender.DatabaseLogin;
import io.gfg.customers.benchmarks.input.Columns;
import io.gfg.customers.benchmarks.input.InputFiles;
import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** PostgreSQL's own program. */
final class Psql {

  private Psql() {}

  /** Copies the cleaned rows as CSV. */
  static Measurement run(InputFiles files, String jdbcUrl, DatabaseLogin login)
      throws IOException, InterruptedException {
    String copy =
        "\\copy gfg.customer (%s) from '%s' with (format csv)"
            .formatted(String.join(", ", Columns.ALL), files.csv());
    TimedProcess process =
        TimedProcess.run(
            List.of("psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", uri(jdbcUrl), "-c", copy),
            login);
    return new Measurement(
        process.wallSeconds(),
        process.wallSeconds(),
        process.cpuSeconds(),
        OptionalDouble.empty(),
        OptionalLong.empty(),
        OptionalLong.empty());
  }

  /** The address as PostgreSQL's own programs take it: the parameters are the JDBC driver's. */
  private static String uri(String jdbcUrl) {
    String uri = jdbcUrl.substring("jdbc:".length());
    int parameters = uri.indexOf('?');
    return parameters < 0 ? uri : uri.substring(0, parameters);
  }

  /** Whether there is one to run. */
  static boolean isHere() throws InterruptedException {
    try {
      return new ProcessBuilder("psql", "--version")
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException notInstalled) {
      return false;
    }
  }
}
