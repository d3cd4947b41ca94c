package io.gfg.customers.benchmarks.endtoend;

import io.gfg.customers.benchmarks.contender.Contender;
import io.gfg.customers.benchmarks.contender.ContenderProcess;
import io.gfg.customers.benchmarks.contender.DatabaseLogin;
import io.gfg.customers.benchmarks.input.InputFiles;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Properties;

/**
 * Runs each contender as a process of its own.
 *
 * @param java how Java is started
 * @param archives what Java is started with
 * @param login who connects
 */
record ProcessClient(JavaOptions java, ClassArchives archives, DatabaseLogin login)
    implements Client {

  private static final double NANOS = 1e9;

  @Override
  public Measurement run(Contender contender, InputFiles files, String jdbcUrl)
      throws IOException, InterruptedException {
    return contender.isJava()
        ? java(contender, archives.using(contender, java), files, jdbcUrl)
        : Psql.run(files, jdbcUrl, login);
  }

  /** Leaves the archive that the contender is to start with. */
  @Override
  public Optional<Client> beforehand(Contender contender) throws IOException {
    return archives.lacks(contender) ? Optional.of(this::makeArchive) : Optional.empty();
  }

  private Measurement makeArchive(Contender contender, InputFiles files, String jdbcUrl)
      throws IOException, InterruptedException {
    return java(contender, archives.making(contender, java), files, jdbcUrl);
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
}
