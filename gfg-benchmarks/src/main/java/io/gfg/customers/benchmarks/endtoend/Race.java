package io.gfg.customers.benchmarks.endtoend;

import io.gfg.customers.benchmarks.contender.Contender;
import io.gfg.customers.benchmarks.input.InputFacts;
import io.gfg.customers.benchmarks.input.InputFiles;
import io.gfg.customers.benchmarks.server.BenchmarkDatabase;
import io.gfg.customers.benchmarks.server.BenchmarkServer;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * All contenders over the files of one size, in turn: A B C A B C, so that what else the machine
 * does falls on all of them.
 */
final class Race {

  private final BenchmarkServer server;
  private final Client client;
  private final InputFiles files;
  private final InputFacts facts;

  Race(BenchmarkServer server, Clients clients, InputFiles files) throws IOException {
    this.server = server;
    this.client = clients.client(files.directory(), server.login());
    this.files = files;
    this.facts = files.facts();
  }

  /** Runs all of the plan, and tells of each run. */
  List<Run> run(RacePlan plan, Consumer<Run> listener)
      throws SQLException, IOException, InterruptedException {
    List<Run> runs = new ArrayList<>();
    try (BenchmarkDatabase empty = server.create();
        BenchmarkDatabase filled = server.create()) {
      empty.makeTables();
      filled.makeTables();
      filled.fill(files.copyText());
      for (Contender contender : plan.inRound(1)) {
        prepare(contender, contender.start() == Contender.Start.EMPTY ? empty : filled);
      }
      for (int round = 1; round <= plan.rounds(); round++) {
        for (Contender contender : plan.inRound(round)) {
          boolean startsEmpty = contender.start() == Contender.Start.EMPTY;
          Run run = run(contender, startsEmpty ? empty : filled);
          listener.accept(run);
          runs.add(run);
        }
      }
    }
    return runs;
  }

  private void prepare(Contender contender, BenchmarkDatabase template)
      throws SQLException, IOException, InterruptedException {
    Optional<Client> beforehand = client.beforehand(contender);
    if (beforehand.isPresent()) {
      try (BenchmarkDatabase database = server.copyOf(template)) {
        beforehand.get().run(contender, files, database.jdbcUrl());
      }
    }
  }

  private Run run(Contender contender, BenchmarkDatabase template)
      throws SQLException, IOException, InterruptedException {
    template.awaitSilence();
    try (BenchmarkDatabase database = server.copyOf(template)) {
      Lap lap = Lap.run(server, new Lap.ClientRun(client, contender, files), database);
      Run run =
          new Run(
              contender, lap.measurement(), database.writes(), lap.walBytes(), database.digest());
      check(run);
      return run;
    }
  }

  /** A benchmark of wrong results is worth nothing. */
  private void check(Run run) {
    String expected =
        run.contender() == Contender.GFG_CHANGED ? facts.changedDigest() : facts.digest();
    if (!run.digest().equals(expected)) {
      throw new IllegalStateException(
          "%s stored other rows than expected: %s instead of %s"
              .formatted(run.contender().label(), run.digest(), expected));
    }
  }
}
