package io.gfg.customers.benchmarks.endtoend;

import com.sun.management.OperatingSystemMXBean;
import io.gfg.customers.benchmarks.contender.Contender;
import io.gfg.customers.benchmarks.contender.DatabaseLogin;
import io.gfg.customers.benchmarks.input.InputFiles;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * Runs contenders in Java within this process, as a service does that loads day after day.
 *
 * @param login who connects
 */
record WarmClient(DatabaseLogin login) implements Client {

  private static final double NANOS = 1e9;

  @Override
  public Measurement run(Contender contender, InputFiles files, String jdbcUrl)
      throws IOException, InterruptedException {
    return contender.isJava() ? here(contender, files, jdbcUrl) : Psql.run(files, jdbcUrl, login);
  }

  private Measurement here(Contender contender, InputFiles files, String jdbcUrl) {
    OperatingSystemMXBean process =
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    long cpu = process.getProcessCpuTime();
    long wall = System.nanoTime();
    contender.run(files, jdbcUrl, login);
    double seconds = (System.nanoTime() - wall) / NANOS;
    return new Measurement(
        seconds,
        seconds,
        OptionalDouble.of((process.getProcessCpuTime() - cpu) / NANOS),
        OptionalDouble.empty(),
        OptionalLong.empty(),
        OptionalLong.empty());
  }
}
