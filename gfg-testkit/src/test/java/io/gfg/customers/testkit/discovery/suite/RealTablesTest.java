package io.gfg.customers.testkit.discovery.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.gfg.customers.discovery.Finding;
import io.gfg.customers.discovery.InspectOptions;
import io.gfg.customers.discovery.Severity;
import io.gfg.customers.discovery.TableInspector;
import io.gfg.customers.discovery.TableProfile;
import io.gfg.customers.source.TableSource;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Inspects the tables of the npm package vega-datasets, which come from many fields and of which
 * nothing is known beforehand. They are fetched, not kept here; without npm and its registry the
 * test is skipped.
 */
class RealTablesTest {

  private static final String PACKAGE = "vega-datasets@3.2.1";
  private static final Path FOLDER = Path.of("target", "real-tables");
  private static final Path DATA = FOLDER.resolve(Path.of("package", "data"));

  /** Larger ones are variants of smaller ones. */
  private static final long MOST_BYTES = 2_500_000;

  private static final int FEWEST_ROWS = 5;

  @BeforeAll
  static void fetch() throws IOException, InterruptedException {
    Files.createDirectories(FOLDER);
    if (!Files.isDirectory(DATA)) {
      assumeTrue(
          runs("npm", "pack", PACKAGE) && runs("tar", "xzf", "vega-datasets-3.2.1.tgz"),
          "npm cannot fetch " + PACKAGE + ", so no real tables are inspected");
    }
  }

  private static boolean runs(String... command) throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(FOLDER.toFile())
              .redirectErrorStream(true)
              .redirectOutput(new File(FOLDER.toFile(), command[0] + ".log"))
              .start();
      boolean ended = process.waitFor(2, TimeUnit.MINUTES);
      process.destroy();
      return ended && process.exitValue() == 0;
    } catch (IOException notInstalled) {
      return false;
    }
  }

  @Test
  void findsNothingButWhatIsTrueInRealTables() throws IOException {
    List<String> found = new ArrayList<>();
    int tables = 0;
    for (Path file : files()) {
      TableProfile profile =
          TableInspector.of(InspectOptions.defaults()).inspect(TableSource.of(file));
      if (profile.rows() >= FEWEST_ROWS && profile.columns().size() > 1) {
        tables++;
        for (Finding finding : profile.findings()) {
          assertThat(finding.severity()).as(finding.headline()).isNotEqualTo(Severity.DEFECT);
          found.add(file.getFileName() + "\t" + finding.id());
        }
      }
    }
    assertThat(tables).isGreaterThanOrEqualTo(30);
    assertThat(found).containsExactlyInAnyOrderElementsOf(expected());
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(DATA)) {
      return files
          .filter(file -> file.toString().endsWith(".csv") || file.toString().endsWith(".json"))
          .filter(file -> file.toFile().length() <= MOST_BYTES)
          .sorted()
          .toList();
    }
  }

  /** File and finding; the third column of the list says why each is true. */
  private static List<String> expected() throws IOException {
    try (InputStream in = RealTablesTest.class.getResourceAsStream("real-tables.tsv")) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.substring(0, line.lastIndexOf('\t')))
          .toList();
    }
  }
}
