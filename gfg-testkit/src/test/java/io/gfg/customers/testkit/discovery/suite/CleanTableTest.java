package io.gfg.customers.testkit.discovery.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.discovery.Finding;
import io.gfg.customers.discovery.InspectOptions;
import io.gfg.customers.discovery.Severity;
import io.gfg.customers.discovery.TableContract;
import io.gfg.customers.discovery.TableInspector;
import io.gfg.customers.source.TableSource;
import io.gfg.customers.testkit.generator.CustomerGenerator;
import io.gfg.customers.testkit.generator.Defects;
import io.gfg.customers.testkit.generator.GeneratorSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The clean twin of a spoiled file has no defect, whatever its size and seed. */
class CleanTableTest {

  private static final int SEEDS = 20;

  private static final List<InspectOptions> WAYS =
      List.of(
          InspectOptions.defaults(),
          InspectOptions.defaults().withContract(TableContract.customers()));

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 50, 1000})
  void hasNoDefect(int rows) throws IOException {
    for (long seed = 1; seed <= SEEDS; seed++) {
      check(rows, seed);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = 46_279)
  void hasNoDefectAtTheSizeOfTheRealFile(int rows) throws IOException {
    check(rows, 1);
  }

  @Tag("soak")
  @ParameterizedTest
  @ValueSource(ints = 46_279)
  void hasNoDefectAtTheSizeOfTheRealFileWithManySeeds(int rows) throws IOException {
    for (long seed = 2; seed <= SEEDS; seed++) {
      check(rows, seed);
    }
  }

  @Tag("soak")
  @ParameterizedTest
  @ValueSource(ints = 1_000_000)
  void hasNoDefectInAMillionRows(int rows) throws IOException {
    check(rows, 1);
  }

  private void check(int rows, long seed) throws IOException {
    Path file = folder.resolve("clean.ndjson");
    CustomerGenerator.of(
            GeneratorSpec.builder().rows(rows).copies(0).seed(seed).defects(Defects.none()).build())
        .writeTo(file);
    for (InspectOptions way : WAYS) {
      assertThat(TableInspector.of(way).inspect(TableSource.of(file)).findings())
          .as("%d rows, seed %d", rows, seed)
          .filteredOn(finding -> finding.severity() == Severity.DEFECT)
          .extracting(Finding::id)
          .isEmpty();
    }
  }
}
