package io.gfg.customers.testkit.discovery.suite;

import io.gfg.customers.discovery.Finding;
import io.gfg.customers.discovery.InspectOptions;
import io.gfg.customers.discovery.TableContract;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Spoils clean tables, inspects them and counts what is found. Each turn takes a table, a family
 * and a way to look: with the contract, with names alone, or disguised.
 */
final class Suite {

  private static final Set<Family> BY_CONTRACT =
      EnumSet.of(
          Family.SWAPPED_WHOLE,
          Family.RENAMED,
          Family.MISSING_COLUMN,
          Family.ORDER_BROKEN_IN_ROWS,
          Family.CONFLICT);

  private final List<CleanTable> fields;
  private final int rows;
  private final Results results = new Results();

  Suite(List<? extends CleanTable> fields, int rows) {
    this.fields = List.copyOf(fields);
    this.rows = rows;
  }

  Results results() {
    return results;
  }

  /** Plants each family once in customers and once in each foreign table. */
  void run(long seed) {
    for (Family family : Family.values()) {
      for (int again = 0; again < family.weight(); again++) {
        turn(Grids.customers(rows, seed), List.of(family), seed + 500L * again);
      }
      for (CleanTable field : fields) {
        turn(field.of(rows, seed), List.of(family), seed);
      }
    }
  }

  /** Plants two families at once in customers. */
  void runPairs(long seed, int pairs) {
    Random random = new Random(seed);
    List<Family> families = List.of(Family.values());
    for (int i = 0; i < pairs; i++) {
      Family first = families.get(random.nextInt(families.size()));
      Family second = families.get(random.nextInt(families.size()));
      if (first != second) {
        turn(Grids.customers(rows, seed + i), List.of(first, second), seed + i);
      }
    }
  }

  private void turn(Grid clean, List<Family> families, long seed) {

    Random random = new Random(seed * 1000 + ordinals(families) + clean.names.size());
    Spoiler spoiler = new Spoiler(clean, random);
    List<Plant> plants = new ArrayList<>();
    for (Family family : families) {
      plants.add(spoiler.plant(family));
    }
    Grid table = spoiler.table();
    boolean byContract = families.stream().anyMatch(BY_CONTRACT::contains);
    int look = byContract ? 0 : random.nextInt(3);
    TableContract contract = look == 0 ? Grids.contract(clean) : TableContract.none();
    if (look == 2) {
      Map<String, String> names = table.disguise(random);
      plants.replaceAll(plant -> plant.renamed(names));
    } else {
      table.shuffle(random);
    }
    InspectOptions options = InspectOptions.defaults().withContract(contract);
    Set<String> usual = look == 2 ? Set.of() : usual(clean, options);
    String turn = clean.names.get(0) + " " + families + " seed " + seed + " look " + look;
    results.add(turn, plants, table.inspect(options).findings(), usual);
  }

  @SuppressWarnings("EnumOrdinal") // only makes a seed
  private static int ordinals(List<Family> families) {
    int number = 0;
    for (Family family : families) {
      number = number * 31 + family.ordinal();
    }
    return number;
  }

  /** What counting finds in the clean table already. */
  private static Set<String> usual(Grid clean, InspectOptions options) {
    Set<String> ids = new HashSet<>();
    for (Finding finding : clean.inspect(options).findings()) {
      ids.add(finding.id());
    }
    return ids;
  }
}
