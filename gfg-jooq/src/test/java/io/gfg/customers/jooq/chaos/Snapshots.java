package io.gfg.customers.jooq.chaos;

import io.gfg.customers.testkit.generator.CustomerGenerator;
import io.gfg.customers.testkit.generator.GeneratorSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Two days of a file: of the second, every twentieth customer has changed, some are gone, some are
 * new, and a few lines are broken. Larger than the beginning by which a load is decided.
 */
record Snapshots(Path yesterday, Path today) {

  private static final int ROWS = 9_000;
  private static final int CHANGED = 20;
  private static final int GONE_OR_NEW = 300;

  static Snapshots in(Path directory) throws IOException {
    Path yesterday = directory.resolve("yesterday.json");
    CustomerGenerator.of(GeneratorSpec.builder().rows(ROWS).copies(10).seed(1).build())
        .writeTo(yesterday);
    List<String> lines =
        new ArrayList<>(Files.readAllLines(yesterday).subList(0, ROWS - GONE_OR_NEW));
    for (int i = 0; i < lines.size(); i += CHANGED) {
      lines.set(i, lines.get(i).replaceFirst("\"revenue\": [0-9.]+", "\"revenue\": 77.7"));
      lines.set(i + 1, i % 3_000 == 0 ? "{\"cut\": " : lines.get(i + 1));
    }
    Path others = directory.resolve("others.json");
    CustomerGenerator.of(GeneratorSpec.builder().rows(GONE_OR_NEW).copies(0).seed(2).build())
        .writeTo(others);
    lines.addAll(Files.readAllLines(others));
    return new Snapshots(yesterday, Files.write(directory.resolve("today.json"), lines));
  }
}
