package io.gfg.customers.benchmarks.endtoend;

import io.gfg.customers.benchmarks.contender.Contender;
import io.gfg.customers.benchmarks.input.InputFiles;
import java.io.IOException;
import java.util.Optional;

/** Runs contenders. */
interface Client {

  /** Without a meter of the server: that is for who knows the server. */
  Measurement run(Contender contender, InputFiles files, String jdbcUrl)
      throws IOException, InterruptedException;

  /** How a contender has to run once, not counted, before it runs here; empty if it need not. */
  default Optional<Client> beforehand(Contender contender) throws IOException {
    return Optional.empty();
  }
}
