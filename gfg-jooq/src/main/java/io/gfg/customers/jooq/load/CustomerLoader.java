package io.gfg.customers.jooq.load;

import io.gfg.customers.cleaning.CleaningRun;
import io.gfg.customers.cleaning.StartedRun;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs a {@link CleaningRun} into the database, in one transaction.
 *
 * <p>Immutable; as safe to share between threads as its {@code dsl}.
 */
public final class CustomerLoader {

  private static final Logger LOG = LoggerFactory.getLogger(CustomerLoader.class);

  private final DSLContext dsl;
  private final LoadOptions options;

  /**
   * Creates a loader.
   *
   * @param dsl the database
   * @param options how to load
   */
  public CustomerLoader(DSLContext dsl, LoadOptions options) {
    this.dsl = dsl;
    this.options = options;
  }

  /**
   * Loads.
   *
   * @param run the source, the policy and the places for the audit
   * @return what the load did
   * @throws LoadException if the database refuses
   */
  public LoadReport load(CleaningRun run) {
    try (StartedRun started = run.start()) {
      return load(run, started);
    }
  }

  /**
   * Loads what is being read already.
   *
   * @param run the source, the policy and the places for the audit, to begin anew if that may help
   * @param started the run, which the caller closes
   * @return what the load did
   * @throws LoadException if the database refuses
   */
  public LoadReport load(CleaningRun run, StartedRun started) {
    LoadAttempt first = new LoadAttempt(dsl, options);
    try {
      return first.make(started, List.of());
    } catch (LoadException failure) {
      return again(run, first, failure);
    }
  }

  private LoadReport again(CleaningRun run, LoadAttempt failed, LoadException failure) {
    List<String> failures = new ArrayList<>();
    LoadAttempt last = failed;
    LoadException cause = failure;
    while (failures.size() < options.retries() && last.mayBeRepeated(cause)) {
      LOG.warn("load is tried again: {}", cause.getMessage());
      failures.add(String.valueOf(cause.getMessage()));
      last = new LoadAttempt(dsl, options);
      try (StartedRun started = run.start()) {
        return last.make(started, failures);
      } catch (LoadException next) {
        next.addSuppressed(cause);
        cause = next;
      }
    }
    throw cause;
  }
}
