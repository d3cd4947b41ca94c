package io.gfg.customers.jooq.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.jooq.chaos.Bench.Undisturbed;
import io.gfg.customers.model.CustomersException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One load that is disturbed at one moment, and what it leaves behind. */
final class DisturbedLoad {

  private static final int OK = 0;

  private final Bench bench;
  private final Situation situation;
  private final Disturbance disturbance;
  private final Moment moment;
  private final String database;
  private @Nullable String complaint;
  private boolean reportsSuccess;
  private boolean struck;

  DisturbedLoad(Bench bench, Situation situation, Disturbance disturbance, Moment moment)
      throws SQLException {
    this.bench = bench;
    this.situation = situation;
    this.disturbance = disturbance;
    this.moment = moment;
    this.database = bench.newDatabase(situation);
  }

  /** Loads, disturbs, checks what is left, and loads once more. */
  Outcome run() throws IOException, SQLException, InterruptedException {
    try (CuttingProxy proxy = new CuttingProxy(bench.server().port())) {
      String url = StoppableServer.url(proxy.port(), database);
      if (disturbance == Disturbance.CLIENT_KILLED) {
        loadInAProcess(url, proxy);
      } else {
        proxy.arm(moment, this::disturb);
        loadHere(url);
      }
      struck = proxy.settle();
    }
    bench.server().startIfStopped();
    Outcome outcome = check();
    loadAgain(outcome);
    bench.drop(database);
    return outcome;
  }

  private void loadHere(String url) throws SQLException {
    try {
      LoadProgram.load(url, bench.file(), situation.mode());
      reportsSuccess = true;
    } catch (CustomersException refused) {
      complaint = refused.getMessage();
    } catch (SQLException unreachable) { // the moment lay before the load
      complaint = unreachable.getMessage();
    }
  }

  private void loadInAProcess(String url, CuttingProxy proxy)
      throws IOException, InterruptedException {
    Process process = ChildJvm.start(LoadProgram.class, List.of(url, file().toString(), mode()));
    proxy.arm(moment, link -> process.destroyForcibly());
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    reportsSuccess = process.exitValue() == OK;
  }

  private Path file() {
    return bench.file();
  }

  private String mode() {
    return situation.mode().name();
  }

  private void disturb(Link link) {
    switch (disturbance) {
      case SESSION_ENDED -> endSession(link);
      case SERVER_STOPPED_FAST -> bench.server().stop("fast");
      case SERVER_STOPPED_IMMEDIATELY -> bench.server().stop("immediate");
      case SOCKET_CLOSED -> link.close();
      case SOCKET_RESET -> link.reset();
      case CLIENT_KILLED -> throw new IllegalStateException("is done by its process");
    }
  }

  private void endSession(Link link) {
    try (Connection connection = bench.server().connect("postgres")) {
      StoppableServer.text(
          connection,
          "select count(pg_terminate_backend(pid)) from pg_stat_activity where client_port = "
              + link.clientPort());
    } catch (SQLException e) {
      throw new IllegalStateException("no session was ended", e);
    }
  }

  private Outcome check() throws SQLException {
    Undisturbed known = bench.undisturbed(situation);
    DatabaseState left = bench.state(database);
    boolean isOld = left.rows().equals(known.before().rows());
    boolean isNew = left.content().equals(known.after().content());
    assertThat(isOld ^ isNew).as("old or new, after %s: %s", this, left.content()).isTrue();
    assertThat(left.shape()).as("%s", this).isIn(known.before().shape(), known.after().shape());
    if (reportsSuccess) {
      assertThat(isNew).as("what was reported as loaded is there, after %s", this).isTrue();
    }
    if (complaint != null && complaint.contains("nothing was written")) {
      assertThat(isOld)
          .as("what was reported as not written is not there, after %s", this)
          .isTrue();
    }
    return isNew ? Outcome.NEW : Outcome.OLD;
  }

  private void loadAgain(Outcome outcome) throws SQLException {
    DatabaseState before = bench.state(database);
    LoadProgram.load(
        StoppableServer.url(bench.server().port(), database), file(), situation.mode());
    DatabaseState after = bench.state(database);
    DatabaseState expected = bench.undisturbed(situation).after();
    assertThat(after.shape()).isEqualTo(expected.shape());
    if (outcome == Outcome.OLD) {
      assertThat(after.content()).isEqualTo(expected.content());
    } else {
      assertThat(after.rows()).as("nothing is touched twice").isEqualTo(before.rows());
    }
  }

  /** Whether the load met its moment; a load that took another way may have fewer bytes. */
  boolean struck() {
    return struck;
  }

  @Override
  public String toString() {
    return disturbance + " in " + situation + " at " + moment + " (told: " + complaint + ")";
  }
}
