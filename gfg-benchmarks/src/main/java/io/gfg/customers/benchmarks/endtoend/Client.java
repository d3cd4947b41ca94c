package io.gfg.customers.benchmarks.endtoend;

import io.gfg.customers.benchmarks.contender.Contender;
import io.gfg.customers.benchmarks.contender.ContenderProcess;
import io.gfg.customers.benchmarks.contender.DatabaseLogin;
import io.gfg.customers.benchmarks.input.Columns;
import io.gfg.customers.benchmarks.input.InputFiles;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Properties;

/**
 * Runs contenders as processes.
 *
 * @param java how Java is started
 * @param archives what Java is started with
 * @param login who connects
 */
record Client(JavaOptions java, ClassArchives archives, DatabaseLogin login) {

  private static final double NANOS = 1e9;

  /** Without a meter of the server: that is for who knows the server. */
  Measurement run(Contender contender, InputFiles files, String jdbcUrl)
      throws IOException, InterruptedException {
    return contender.isJava()
        ? java(contender, archives.using(contender, java), files, jdbcUrl)
        : psql(files, jdbcUrl);
  }

  /** Runs a contender that has no archive of its classes yet, and makes one. */
  void makeArchive(Contender contender, InputFiles files, String jdbcUrl)
      throws IOException, InterruptedException {
    java(contender, archives.making(contender, java), files, jdbcUrl);
  }

  private Measurement java(
      Contender contender, JavaOptions options, InputFiles files, String jdbcUrl)
      throws IOException, InterruptedException {
    Path result = Files.createTempFile("gfg-benchmark", ".properties");
    try {
      List<String> arguments =
          List.of(contender.label(), jdbcUrl, files.directory().toString(), result.toString());
      TimedProcess process =
          TimedProcess.run(options.command(ContenderProcess.class, arguments), login);
      Properties told = read(result);
      return new Measurement(
          process.wallSeconds(),
          number(told, "workNanos") / NANOS,
          process.cpuSeconds(),
          OptionalDouble.empty(),
          OptionalLong.of(number(told, "peakHeap")),
          OptionalLong.of(number(told, "liveHeap")));
    } finally {
      Files.delete(result);
    }
  }

  private static Properties read(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      properties.load(in);
    }
    return properties;
  }

  private static long number(Properties properties, String key) {
    return Long.parseLong(properties.getProperty(key));
  }

  private Measurement psql(InputFiles files, String jdbcUrl)
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

  /** Whether there is a psql to run. */
  static boolean hasPsql() throws InterruptedException {
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
