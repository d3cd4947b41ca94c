package io.gfg.customers.jooq.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whatever happens to a load, and whenever: afterwards the table is the old one or the new one,
 * nothing else is left, and loading again succeeds. The moments follow from the seed and from the
 * number of bytes that have passed.
 */
@EnabledOnOs(
    value = OS.LINUX,
    architectures = "amd64",
    disabledReason = "needs the embedded server")
class ChaosTest {

  private static final Logger LOG = LoggerFactory.getLogger(ChaosTest.class);
  private static final int ROUNDS = 12;
  private static final long SEED = Long.getLong("gfg.chaos.seed", 1);

  @TempDir static Path directory;
  private static Bench bench;

  private final Map<String, Integer> outcomes = new TreeMap<>();

  @BeforeAll
  static void start() throws IOException, SQLException {
    bench = new Bench(directory);
  }

  @AfterAll
  static void stop() throws IOException {
    bench.close();
  }

  @Test
  void aLoadDisturbedInAnyWayIsWholeOrNotAtAll() throws Exception {
    SplittableRandom random = new SplittableRandom(SEED);
    Situation[] situations = Situation.values();
    int moments = 0;
    for (Disturbance disturbance : Disturbance.values()) {
      disturb(situations[moments++ % situations.length], disturbance, random);
      disturb(situations[moments++ % situations.length], disturbance, random);
    }
    LOG.info("{} moments: {}", moments, outcomes);
  }

  @Test
  @Tag("soak")
  void aLoadDisturbedAtAnyOf216MomentsIsWholeOrNotAtAll() throws Exception {
    SplittableRandom random = new SplittableRandom(SEED + 1);
    for (int round = 0; round < ROUNDS; round++) {
      for (Situation situation : Situation.values()) {
        for (Disturbance disturbance : Disturbance.values()) {
          disturb(situation, disturbance, random);
        }
      }
    }
    LOG.warn("outcomes of 216 moments: {}", outcomes);
    assertThat(outcomes.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(216);
    assertThat(outcomes.keySet()).anyMatch(key -> key.endsWith("NEW"));
    assertThat(outcomes.keySet()).anyMatch(key -> key.endsWith("OLD"));
  }

  private void disturb(Situation situation, Disturbance disturbance, SplittableRandom random)
      throws Exception {
    Moment moment = Moment.draw(bench.undisturbed(situation).passed(), random);
    DisturbedLoad load = new DisturbedLoad(bench, situation, disturbance, moment);
    Outcome outcome = load.run();
    LOG.info("{}: {}", outcome, load);
    String met = load.struck() ? "" : " UNDISTURBED";
    outcomes.merge(situation + " " + disturbance + met + " " + outcome, 1, Integer::sum);
  }
}
