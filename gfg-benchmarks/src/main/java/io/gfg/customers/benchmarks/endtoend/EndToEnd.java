package io.gfg.customers.benchmarks.endtoend;

import io.gfg.customers.benchmarks.contender.Contender;
import io.gfg.customers.benchmarks.input.InputFactory;
import io.gfg.customers.benchmarks.results.Cells;
import io.gfg.customers.benchmarks.results.ResultTable;
import io.gfg.customers.benchmarks.results.Results;
import io.gfg.customers.benchmarks.server.BenchmarkServer;
import io.gfg.customers.model.Described;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The comparison of whole loads: a table for each size. */
public final class EndToEnd {

  private final BenchmarkServer server;
  private final Clients clients;
  private final InputFactory input;

  /**
   * A comparison on a server.
   *
   * @param server where everybody loads to
   * @param clients how contenders run
   * @param input makes the files
   */
  public EndToEnd(BenchmarkServer server, Clients clients, InputFactory input) {
    this.server = server;
    this.clients = clients;
    this.input = input;
  }

  /**
   * What is compared.
   *
   * @param sizes how many records, for each table
   * @param contenders who runs, in the order of a round
   * @param runs how often each
   * @param slowRuns how often the slow ones at most, where there are many records
   */
  public record Plan(List<Long> sizes, List<Contender> contenders, int runs, int slowRuns) {

    /** Copies the lists. */
    public Plan {
      sizes = List.copyOf(sizes);
      contenders = List.copyOf(contenders);
    }

    private Plan withoutPsql() {
      return new Plan(
          sizes,
          contenders.stream().filter(one -> one != Contender.PSQL_COPY).toList(),
          runs,
          slowRuns);
    }
  }

  /**
   * Runs all of it.
   *
   * @param asked what is compared; without psql on this machine the driver's COPY of the same CSV
   *     takes its place as the yardstick
   * @param progress takes a line for each run
   * @return the results
   * @throws SQLException if the server refuses
   * @throws IOException if a file cannot be read or written
   * @throws InterruptedException if this thread is interrupted
   * @throws IllegalStateException if a contender fails or stores other rows than it should
   */
  public Results run(Plan asked, Consumer<String> progress)
      throws SQLException, IOException, InterruptedException {
    Plan plan = Psql.isHere() ? asked : asked.withoutPsql();
    List<ResultTable> tables = new ArrayList<>();
    List<Described> details = new ArrayList<>();
    for (long rows : plan.sizes()) {
      progress.accept("making the files of " + Cells.count(rows) + " records");
      Race race = new Race(server, clients, input.files(rows));
      warmUp(race, plan, rows);
      RacePlan racePlan = RacePlan.of(plan.contenders(), rows, plan.runs(), plan.slowRuns());
      List<Run> runs = race.run(racePlan, run -> progress.accept(line(run)));
      runs.forEach(run -> details.add(run.of(rows)));
      Contender yardstick = yardstick(plan);
      tables.add(
          new RunTable(runs, yardstick).of(rows, plan.contenders(), remarks(racePlan, yardstick)));
    }
    return new Results("end-to-end", environment(), tables, details);
  }

  private void warmUp(Race race, Plan plan, long rows)
      throws SQLException, IOException, InterruptedException {
    if (clients.warmUps() > 0) {
      List<Contender> inJava = plan.contenders().stream().filter(Contender::isJava).toList();
      race.run(RacePlan.of(inJava, rows, clients.warmUps(), plan.slowRuns()), run -> {});
    }
  }

  private static Contender yardstick(Plan plan) {
    return plan.contenders().contains(Contender.PSQL_COPY)
        ? Contender.PSQL_COPY
        : Contender.COPY_CSV;
  }

  private static List<String> remarks(RacePlan plan, Contender yardstick) {
    List<String> remarks = new ArrayList<>();
    if (yardstick != Contender.PSQL_COPY) {
      remarks.add("No psql here: the yardstick is COPY of the same CSV by the JDBC driver.");
    }
    if (!plan.slow().isEmpty() && plan.slowRounds() < plan.rounds()) {
      remarks.add(
          "Slow rivals ran " + plan.slowRounds() + " times at most; --slow-runs changes that.");
    }
    return remarks;
  }

  private static String line(Run run) {
    Measurement measured = run.measurement();
    return "%s: process %s s, work %s s, client CPU %s s, server CPU %s s"
        .formatted(
            run.contender().label(),
            Cells.fixed(measured.wallSeconds(), 2),
            Cells.fixed(measured.workSeconds(), 2),
            Cells.twoDigits(measured.clientCpuSeconds()),
            Cells.twoDigits(measured.serverCpuSeconds()));
  }

  private List<String> environment() throws SQLException {
    List<String> all = new ArrayList<>(Results.machine());
    all.add(server.description());
    all.add(clients.description());
    return all;
  }
}
