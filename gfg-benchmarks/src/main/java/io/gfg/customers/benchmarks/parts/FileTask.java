package io.gfg.customers.benchmarks.parts;

import io.gfg.customers.cleaning.CleaningPolicy;
import io.gfg.customers.cleaning.CleaningRun;
import io.gfg.customers.sink.Sinks;
import io.gfg.customers.source.CustomerSource;
import java.io.IOException;
import java.nio.file.Path;

/** What is done with a whole file, without a database. */
public enum FileTask {
  /** The yardstick. */
  WALK_TOKENS("Jackson walks the tokens") {
    @Override
    public long run(Path file) throws IOException {
      return TokenWalk.over(file);
    }
  },
  /** Reading, judging, repairing and counting, as a load does it before the database. */
  CLEAN("gfg cleans by the standard policy") {
    @Override
    public long run(Path file) {
      return CleaningRun.of(CustomerSource.of(file), CleaningPolicy.standard())
          .into(Sinks.discarding())
          .result();
    }
  };

  private final String description;

  FileTask(String description) {
    this.description = description;
  }

  /**
   * What it does.
   *
   * @return some words
   */
  public String description() {
    return description;
  }

  /**
   * Does it.
   *
   * @param file newline-delimited JSON
   * @return tokens or customers
   * @throws IOException if the file cannot be read
   */
  public abstract long run(Path file) throws IOException;
}
