package io.gfg.customers.testkit.discovery.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.discovery.InspectOptions;
import io.gfg.customers.discovery.TableCheck;
import io.gfg.customers.discovery.TableContract;
import io.gfg.customers.discovery.TableProfile;
import io.gfg.customers.discovery.TableState;
import io.gfg.customers.sink.JsonText;
import io.gfg.customers.source.ReadOptions;
import io.gfg.customers.source.RecordReader;
import io.gfg.customers.source.RowDecoder;
import io.gfg.customers.source.TableColumns;
import io.gfg.customers.source.TableRecord;
import io.gfg.customers.source.TableRow;
import io.gfg.customers.source.TableSource;
import io.gfg.customers.testkit.generator.GeneratorSpec;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The order of rows and columns, the split and the threads do not change what is said. */
class SameResultTest {

  private static final InspectOptions OPTIONS =
      InspectOptions.defaults().withContract(TableContract.customers()).withThreads(1);

  private static Grid spoiled(long seed) {
    return Grids.customers(GeneratorSpec.builder().rows(700).copies(15).seed(seed).build());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theOrderOfColumnsAndTheThreadsChangeNothing(long seed) {
    Grid grid = spoiled(seed);
    String one = written(grid.inspect(OPTIONS));
    for (int threads = 2; threads <= 4; threads++) {
      assertThat(written(grid.inspect(OPTIONS.withThreads(threads)))).isEqualTo(one);
    }
    Grid shuffled = grid.copy();
    Collections.reverse(shuffled.names);
    shuffled.rows.forEach(row -> Collections.reverse(java.util.Arrays.asList(row)));
    assertThat(written(shuffled.inspect(OPTIONS.withThreads(2)))).isEqualTo(one);
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5, 6})
  void theOrderOfRowsChangesNothingButTheLinesOfExamples(long seed) {
    Grid grid = spoiled(seed);
    String one = withoutLines(written(grid.inspect(OPTIONS)));
    Grid shuffled = grid.copy();
    shuffled.shuffle(new Random(seed));
    assertThat(withoutLines(written(shuffled.inspect(OPTIONS)))).isEqualTo(one);
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 8, 9})
  void anySplitMergedInAnyOrderGivesTheSame(long seed) {
    Grid grid = spoiled(seed);
    Random random = new Random(seed);
    int[] shards = random.ints(grid.rows.size(), 0, 5).toArray();
    TableColumns columns = new TableColumns();
    List<TableState> states = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      states.add(new TableState(columns, OPTIONS));
    }
    each(grid, columns, (row, number) -> states.get(shards[number]).add(row));
    TableState whole = new TableState(columns, OPTIONS);
    Collections.shuffle(states, random);
    states.forEach(whole::merge);
    List<TableCheck> checks = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      checks.add(TableCheck.of(whole, OPTIONS));
    }
    each(grid, columns, (row, number) -> checks.get(shards[number]).add(row));
    TableCheck all = TableCheck.of(whole, OPTIONS);
    Collections.shuffle(checks, random);
    checks.forEach(all::merge);
    assertThat(written(all.profile("table.ndjson"))).isEqualTo(written(grid.inspect(OPTIONS)));
  }

  private static void each(Grid grid, TableColumns columns, BiConsumer<TableRow, Integer> add) {
    byte[] bytes = grid.ndjson();
    TableSource source =
        TableSource.of(
            "table.ndjson", () -> new ByteArrayInputStream(bytes), ReadOptions.defaults());
    RowDecoder decoder = new RowDecoder(source.options(), columns);
    TableRow row = new TableRow(columns);
    int number = 0;
    try (RecordReader reader = source.open()) {
      while (reader.hasNext()) {
        assertThat(decoder.decode((TableRecord) reader.next(), row)).isEmpty();
        add.accept(row, number++);
      }
    }
  }

  private static String withoutLines(String profile) {
    return profile.replaceAll("\"line\":[0-9]+", "");
  }

  private static String written(TableProfile profile) {
    return JsonText.of(profile);
  }
}
