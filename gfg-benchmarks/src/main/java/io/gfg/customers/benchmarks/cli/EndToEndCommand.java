package io.gfg.customers.benchmarks.cli;

import io.gfg.customers.benchmarks.contender.Contender;
import io.gfg.customers.benchmarks.endtoend.EndToEnd;
import io.gfg.customers.benchmarks.server.BenchmarkServer;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

@Command(
    name = "end-to-end",
    description = "Loads whole files into PostgreSQL, beside psql, JDBC, jOOQ and PgBulkInsert.")
final class EndToEndCommand implements Callable<Integer> {

  private final Output output;

  @Option(
      names = "--rows",
      paramLabel = "N",
      split = ",",
      description = "How many records, for each table. Default: 46279,1000000.")
  private List<Long> rows = List.of(46_279L, 1_000_000L);

  @Option(
      names = "--skip",
      paramLabel = "CONTENDER",
      split = ",",
      converter = ContenderConverter.class,
      description = "Who does not run, for example jooq-batch,jooq-loader.")
  private List<Contender> skipped = List.of();

  @Option(
      names = "--slow-runs",
      paramLabel = "N",
      description =
          "How often the batches of JDBC and jOOQ and jOOQ's Loader run beyond 200,000 records."
              + " Default: ${DEFAULT-VALUE}.")
  private int slowRuns = 1;

  @Mixin private ClientOptions clients = new ClientOptions();

  @Mixin private RunOptions options = new RunOptions();

  EndToEndCommand(Output output) {
    this.output = output;
  }

  @Override
  public Integer call() throws Exception {
    List<Contender> contenders =
        Arrays.stream(Contender.values())
            .filter(contender -> !skipped.contains(contender))
            .toList();
    try (BenchmarkServer server = BenchmarkServer.at(options.jdbcUrl())) {
      EndToEnd endToEnd = new EndToEnd(server, clients.of(options.java()), options.input());
      output.results(
          endToEnd.run(
              new EndToEnd.Plan(rows, contenders, options.runs(), slowRuns), output::progress),
          options.directory());
    }
    return 0;
  }

  /** Reads a contender's label. */
  static final class ContenderConverter implements ITypeConverter<Contender> {

    @Override
    public Contender convert(String label) {
      try {
        return Contender.labelled(label);
      } catch (IllegalArgumentException unknown) {
        throw new TypeConversionException(unknown.getMessage());
      }
    }
  }
}
