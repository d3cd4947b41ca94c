package io.gfg.customers.discovery;

import java.io.Serializable;

/**
 * How a table is inspected. Immutable.
 *
 * @param contract what is known of the columns
 * @param threads how many threads decode and count; it does not change the result
 * @param sampleRows how many rows relations are searched in, before they are verified in all
 */
public record InspectOptions(TableContract contract, int threads, int sampleRows)
    implements Serializable {

  /** The rows searched by default. */
  public static final int SAMPLE_ROWS = 20_000;

  /** Checks that there is a thread, and a sample to search in. */
  public InspectOptions {
    if (threads < 1 || sampleRows < 1) {
      throw new IllegalArgumentException(
          "threads and sampleRows must be positive, not " + threads + " and " + sampleRows);
    }
  }

  /**
   * The defaults: no contract, and as many threads as there are processors.
   *
   * @return the options
   */
  public static InspectOptions defaults() {
    return new InspectOptions(
        TableContract.none(), Runtime.getRuntime().availableProcessors(), SAMPLE_ROWS);
  }

  /**
   * These options with another contract.
   *
   * @param known what is known of the columns
   * @return the new options
   */
  public InspectOptions withContract(TableContract known) {
    return new InspectOptions(known, threads, sampleRows);
  }

  /**
   * These options with another number of threads.
   *
   * @param count at least 1
   * @return the new options
   */
  public InspectOptions withThreads(int count) {
    return new InspectOptions(contract, count, sampleRows);
  }
}
