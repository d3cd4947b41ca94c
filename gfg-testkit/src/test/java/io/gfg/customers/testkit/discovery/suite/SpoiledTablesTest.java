package io.gfg.customers.testkit.discovery.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.testkit.discovery.suite.ForeignTables.Field;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How well inspection finds what is planted, and whether it leaves alone what is not. */
class SpoiledTablesTest {

  private static final List<Field> KNOWN = List.of(Field.CLINIC, Field.METER);

  /** Fields that were held back once, and are looked at since. */
  private static final List<CleanTable> SEEN =
      List.of(Field.PARCEL, Field.SCHOOL, HeldOutTables.HOTEL);

  /** Fields that no threshold was chosen by. */
  private static final List<CleanTable> HELD_OUT =
      List.of(HeldOutTables.HOSPITAL, HeldOutTables.WEBLOG, HeldOutTables.ENERGY);

  @Test
  void findsWhatIsPlantedAndNothingElse() {
    Suite suite = new Suite(KNOWN, 2500);
    suite.run(1);
    suite.runPairs(77, 8);
    check(suite.results());
  }

  @Tag("soak")
  @Test
  void findsWhatIsPlantedWithManySeeds() {
    Suite suite = new Suite(KNOWN, 4000);
    for (long seed = 1; seed <= 8; seed++) {
      suite.run(seed);
      suite.runPairs(1000 * seed, 12);
    }
    check(suite.results());
  }

  @Tag("soak")
  @Test
  void findsWhatIsPlantedInTablesThatWereHeldBackOnce() {
    Suite suite = new Suite(SEEN, 4000);
    for (long seed = 7001; seed <= 7004; seed++) {
      suite.run(seed);
      suite.runPairs(1000 * seed, 12);
    }
    check(suite.results());
  }

  @Tag("soak")
  @Test
  void findsWhatIsPlantedInTablesAndSeedsHeldBack() {
    Suite suite = new Suite(HELD_OUT, 4000);
    for (long seed = 95_001; seed <= 95_003; seed++) {
      suite.run(seed);
      suite.runPairs(1000 * seed, 12);
    }
    check(suite.results());
  }

  private static void check(Results results) {
    String table = results.table() + String.join("\n", results.misses());
    System.out.println(table);
    assertThat(results.precision()).as(table).isGreaterThanOrEqualTo(0.98);
    assertThat(results.recall()).as(table).isGreaterThanOrEqualTo(0.95);
    assertThat(results.parametersRight()).as(table).isGreaterThanOrEqualTo(0.99);
    assertThat(results.falseRepairs()).as(table).isZero();
  }
}
