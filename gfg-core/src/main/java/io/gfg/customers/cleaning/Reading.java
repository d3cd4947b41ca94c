package io.gfg.customers.cleaning;

import io.gfg.customers.source.CustomerSource;
import org.jspecify.annotations.Nullable;

/**
 * What is read, for which policy, and by how many threads, that of the run included.
 *
 * @param threads at least 1
 */
record Reading(CustomerSource source, CleaningPolicy policy, int threads) {

  private static final int FEWEST_BY_DEFAULT = 2;

  /** More gain little: one thread at a time cuts the source into records. */
  private static final int MOST_BY_DEFAULT = 8;

  Reading {
    if (threads < 1) {
      throw new IllegalArgumentException("a run needs at least 1 thread, not " + threads);
    }
  }

  /** As many threads as there are processors, from 2 to 8. */
  static Reading of(CustomerSource source, CleaningPolicy policy) {
    int processors = Runtime.getRuntime().availableProcessors();
    int threads = Math.max(FEWEST_BY_DEFAULT, Math.min(MOST_BY_DEFAULT, processors));
    return new Reading(source, policy, threads);
  }

  Reading withThreads(int count) {
    return new Reading(source, policy, count);
  }

  /** Opens the source; the records are cleaned ahead, too, if it is known by which rules. */
  ReadAhead start(@Nullable Cleaner cleaner) {
    return ReadAhead.of(this, cleaner);
  }
}
