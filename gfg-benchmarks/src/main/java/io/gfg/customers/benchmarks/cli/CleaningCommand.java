package io.gfg.customers.benchmarks.cli;

import io.gfg.customers.benchmarks.endtoend.CleaningRace;
import io.gfg.customers.testkit.generator.GeneratorSpec;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "cleaning",
    description =
        "Cleans whole files without a database, beside Jackson's walk over their tokens, in turn within"
            + " this process.")
final class CleaningCommand implements Callable<Integer> {

  private final Output output;

  @Option(
      names = "--rows",
      paramLabel = "N",
      split = ",",
      description = "How many records, for each table. Default: 46279.")
  private List<Long> rows = List.of(GeneratorSpec.PUBLISHED_ROWS);

  @Mixin private RunOptions options = new RunOptions();

  CleaningCommand(Output output) {
    this.output = output;
  }

  @Override
  public Integer call() throws Exception {
    CleaningRace race = new CleaningRace(options.input());
    output.results(race.run(rows, options.runs(), output::progress), options.directory());
    return 0;
  }
}
