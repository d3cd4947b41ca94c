package io.gfg.customers.benchmarks.endtoend;

import io.gfg.customers.benchmarks.contender.Contender;
import io.gfg.customers.benchmarks.input.InputFiles;
import io.gfg.customers.benchmarks.measure.CpuMeter;
import io.gfg.customers.benchmarks.server.BenchmarkDatabase;
import io.gfg.customers.benchmarks.server.BenchmarkServer;
import java.io.IOException;
import java.sql.SQLException;

/**
 * One run as seen by client and server.
 *
 * @param measurement what it took
 * @param walBytes what the server wrote to its log meanwhile
 */
record Lap(Measurement measurement, long walBytes) {

  /** Runs on the clean slate of a checkpoint, and ends when the server has nothing left to do. */
  static Lap run(BenchmarkServer server, ClientRun run, BenchmarkDatabase database)
      throws SQLException, IOException, InterruptedException {
    server.checkpoint();
    CpuMeter serverCpu = server.cpu();
    long wal = server.walBytes();
    serverCpu.start();
    Measurement measured = run.client().run(run.contender(), run.files(), database.jdbcUrl());
    database.awaitSilence();
    return new Lap(measured.withServerCpu(serverCpu.stop()), server.walBytes() - wal);
  }

  /**
   * What the client does.
   *
   * @param client runs it
   * @param contender how
   * @param files what is loaded
   */
  record ClientRun(Client client, Contender contender, InputFiles files) {}
}
