package io.gfg.customers.benchmarks.cli;

import io.gfg.customers.benchmarks.endtoend.MemoryRun;
import io.gfg.customers.benchmarks.server.BenchmarkServer;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "memory",
    description =
        "Loads growing files under one bound of memory. The largest by default takes 5 GB of disk.")
final class MemoryCommand implements Callable<Integer> {

  private final Output output;

  @Option(
      names = "--rows",
      paramLabel = "N",
      split = ",",
      description = "How many records. Default: 100000,500000,1000000,5000000.")
  private List<Long> rows = List.of(100_000L, 500_000L, 1_000_000L, 5_000_000L);

  @Mixin private ClientOptions clients = new ClientOptions();

  @Mixin private RunOptions options = new RunOptions();

  MemoryCommand(Output output) {
    this.output = output;
  }

  @Override
  public Integer call() throws Exception {
    try (BenchmarkServer server = BenchmarkServer.at(options.jdbcUrl())) {
      MemoryRun memory = new MemoryRun(server, clients.of(options.java()), options.input());
      output.results(memory.run(rows, options.runs(), output::progress), options.directory());
    }
    return 0;
  }
}
