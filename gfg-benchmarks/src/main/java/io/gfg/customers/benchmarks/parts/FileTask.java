package io.gfg.customers.benchmarks.parts;

import io.gfg.customers.cleaning.CleaningPolicy;
import io.gfg.customers.cleaning.CleaningRun;
import io.gfg.customers.sink.Sinks;
import io.gfg.customers.source.CustomerSource;
import java.io.IOException;
import java.nio.file.Path;

/** What is done with a whole file, without a database. */
@SuppressWarnings("ImmutableEnumChecker") // the works are method references
public enum FileTask {
  /** The yardstick. */
  WALK_TOKENS("Jackson walks the tokens", TokenWalk::over),
  /** Reading, judging, repairing and counting, as a load does it before the database. */
  CLEAN("gfg cleans by the standard policy, one thread", file -> clean(file, 1)),
  /** The same on two threads. */
  CLEAN_BY_TWO("gfg cleans by the standard policy, two threads", file -> clean(file, 2));

  private final String description;
  private final Work work;

  FileTask(String description, Work work) {
    this.description = description;
    this.work = work;
  }

  /** Does something with a file, and tells how many things it came across. */
  private interface Work {

    long over(Path file) throws IOException;
  }

  private static long clean(Path file, int threads) {
    CleaningRun run = CleaningRun.of(CustomerSource.of(file), CleaningPolicy.standard());
    return run.threads(threads).into(Sinks.discarding()).result();
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
  public long run(Path file) throws IOException {
    return work.over(file);
  }
}
