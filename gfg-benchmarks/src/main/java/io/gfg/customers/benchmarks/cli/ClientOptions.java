package io.gfg.customers.benchmarks.cli;

import io.gfg.customers.benchmarks.endtoend.Clients;
import io.gfg.customers.benchmarks.endtoend.JavaOptions;
import picocli.CommandLine.Option;

/** How contenders run. */
final class ClientOptions {

  @Option(
      names = "--warm",
      description =
          "Contenders in Java run within this process, once it is warm, as in a service that loads day"
              + " after day; --heap and --java-option have no effect.")
  private boolean warm;

  Clients of(JavaOptions java) {
    return warm ? Clients.withinThisProcess() : Clients.processes(java);
  }
}
