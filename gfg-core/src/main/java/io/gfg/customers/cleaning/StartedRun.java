package io.gfg.customers.cleaning;

import io.gfg.customers.model.Customer;
import io.gfg.customers.sink.Sink;
import io.gfg.customers.sink.SinkException;
import io.gfg.customers.source.SourceException;

/**
 * A run that is reading ahead already, while the place for its customers is being made ready.
 *
 * <p>Thread-safety: one thread at a time, and {@link #into} once. Closing: by whoever started it;
 * it ends the reading, whether or not the run took place.
 */
public final class StartedRun implements AutoCloseable {

  private final CleaningRun run;
  private final ReadAhead records;

  StartedRun(CleaningRun run, ReadAhead records) {
    this.run = run;
    this.records = records;
  }

  /**
   * Adds a listener.
   *
   * @param listener hears what the run does
   * @return the same reading with that listener, to be used in place of this
   */
  public StartedRun listener(CleaningListener listener) {
    return new StartedRun(run.listener(listener), records);
  }

  /**
   * Inspects and cleans, as {@link CleaningRun#into} does.
   *
   * @param sink takes the customers
   * @param <R> what the sink tells in the end
   * @return what was done
   * @throws SourceException if the source cannot be read, or is another at the second reading
   * @throws MixedEvidenceException if the file contradicts itself and the policy refuses that
   * @throws TooManyRejectsException if more records are rejected than the policy bears
   * @throws RuleException if a rule does not keep its contract
   * @throws SinkException if a sink cannot be written to
   */
  public <R> CleaningResult<R> into(Sink<? super Customer, R> sink) {
    return run.into(records, sink);
  }

  /** Ends the reading. */
  @Override
  public void close() {
    records.close();
  }
}
