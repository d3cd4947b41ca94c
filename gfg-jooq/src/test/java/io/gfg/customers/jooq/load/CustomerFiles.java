package io.gfg.customers.jooq.load;

import io.gfg.customers.testkit.generator.CustomerGenerator;
import io.gfg.customers.testkit.generator.GeneratorSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/** Files to load, made for a test. */
final class CustomerFiles {

  private final Path directory;

  CustomerFiles(Path directory) {
    this.directory = directory;
  }

  /** So many customers, the same for the same seed. */
  Path generated(int rows, long seed) {
    Path file = directory.resolve("customers-" + rows + "-" + seed + ".json");
    try {
      CustomerGenerator.of(GeneratorSpec.builder().rows(rows).copies(0).seed(seed).build())
          .writeTo(file);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file of other lines. */
  Path changed(Path file, String name, UnaryOperator<List<String>> change) {
    Path changed = directory.resolve(name);
    try {
      Files.write(changed, change.apply(linesOf(file)));
      return changed;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> linesOf(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same customers, all with one revenue. */
  Path withRevenue(Path file, String revenue) {
    return changed(
        file,
        "revenue-" + revenue + ".json",
        lines -> lines.stream().map(line -> withRevenueIn(line, revenue)).toList());
  }

  static String withRevenueIn(String line, String revenue) {
    return line.replaceFirst("\"revenue\": [0-9.eE-]+", "\"revenue\": " + revenue);
  }
}
