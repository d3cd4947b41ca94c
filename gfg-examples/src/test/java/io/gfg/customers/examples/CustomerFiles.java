package io.gfg.customers.examples;

import io.gfg.customers.testkit.generator.CustomerGenerator;
import io.gfg.customers.testkit.generator.Defect;
import io.gfg.customers.testkit.generator.Defects;
import io.gfg.customers.testkit.generator.GeneratorSpec;
import java.io.IOException;
import java.nio.file.Path;

/** Generated customer files of a size that tests can bear. */
public final class CustomerFiles {

  /** Enough for the evidence, and for somebody in every group. */
  public static final long ROWS = 3_000;

  /** How many of the rows are exact copies. */
  public static final int COPIES = 16;

  private CustomerFiles() {}

  /** A file with the published defects. */
  public static Path published(Path directory) throws IOException {
    return write(directory.resolve("customers.json"), Defects.asPublished());
  }

  /** The same customers without defects. */
  public static Path clean(Path directory) throws IOException {
    Path file = directory.resolve("clean.json");
    CustomerGenerator.of(spec(Defects.asPublished()).clean()).writeTo(file);
    return file;
  }

  /** A file with a further defect in a share of its rows. */
  public static Path with(Path directory, Defect defect, double rate) throws IOException {
    return write(directory.resolve("defective.json"), Defects.asPublished().with(defect, rate));
  }

  private static Path write(Path file, Defects defects) throws IOException {
    CustomerGenerator.of(spec(defects)).writeTo(file);
    return file;
  }

  private static GeneratorSpec spec(Defects defects) {
    return GeneratorSpec.builder().rows(ROWS).copies(COPIES).seed(7).defects(defects).build();
  }
}
