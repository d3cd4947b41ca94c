package io.gfg.customers.benchmarks.cli;

import io.gfg.customers.benchmarks.endtoend.StartUp;
import io.gfg.customers.benchmarks.server.BenchmarkServer;
import io.gfg.customers.testkit.generator.GeneratorSpec;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(name = "start-up", description = "Runs gfg --help and gfg load from start to exit.")
final class StartUpCommand implements Callable<Integer> {

  private final Output output;

  @Spec private CommandSpec command = CommandSpec.create();

  @Option(
      names = "--gfg-jar",
      paramLabel = "FILE",
      description = "The command line. Default: ${DEFAULT-VALUE}.")
  private Path gfg = Path.of("gfg-examples", "target", "gfg.jar");

  @Option(
      names = "--rows",
      paramLabel = "N",
      description = "How many records are loaded. Default: ${DEFAULT-VALUE}.")
  private long rows = GeneratorSpec.PUBLISHED_ROWS;

  @Mixin private RunOptions options = new RunOptions();

  StartUpCommand(Output output) {
    this.output = output;
  }

  @Override
  public Integer call() throws Exception {
    if (!Files.exists(gfg)) {
      throw new ParameterException(
          command.commandLine(), "build gfg.jar, or name it by --gfg-jar; there is none: " + gfg);
    }
    try (BenchmarkServer server = BenchmarkServer.at(options.jdbcUrl())) {
      StartUp startUp =
          new StartUp(
              server,
              gfg,
              options.input().rawFile(rows),
              options.directory().resolve("gfg.archive"));
      output.results(startUp.run(options.runs(), output::progress), options.directory());
    }
    return 0;
  }
}
