package io.gfg.customers.benchmarks.parts;

import io.gfg.customers.testkit.generator.CustomerGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A file as published, for as long as a benchmark runs. */
@State(Scope.Benchmark)
public class SampleFile {

  /** How many records it has. */
  public static final int ROWS = 46_279;

  private Path file = Path.of("");

  /**
   * Where it is.
   *
   * @return newline-delimited JSON
   */
  public Path file() {
    return file;
  }

  /**
   * Makes it, of seed 1.
   *
   * @throws IOException if it cannot be written
   */
  @Setup(Level.Trial)
  public void make() throws IOException {
    file = Files.createTempFile("gfg-benchmark", ".ndjson");
    CustomerGenerator.asPublished().writeTo(file);
  }

  /**
   * Deletes it.
   *
   * @throws IOException if it cannot be deleted
   */
  @TearDown(Level.Trial)
  public void delete() throws IOException {
    Files.delete(file);
  }
}
