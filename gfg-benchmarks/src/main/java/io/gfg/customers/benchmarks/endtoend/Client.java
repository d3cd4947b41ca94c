package io.gfg.customers.benchmarks.endtoend;

import io.gfg.customers.benchmarks.contender.Contender;
import io.gfg.customers.benchmarks.input.InputFiles;
import java.io.IOException;

/** Runs contenders. */
interface Client {

  /** Without a meter of the server: that is for who knows the server. */
  Measurement run(Contender contender, InputFiles files, String jdbcUrl)
      throws IOException, InterruptedException;

  /** Whether a contender is to start with an archive of its classes that nobody made yet. */
  boolean lacksArchive(Contender contender) throws IOException;

  /** Runs such a contender, and makes the archive. */
  void makeArchive(Contender contender, InputFiles files, String jdbcUrl)
      throws IOException, InterruptedException;
}
