package io.gfg.customers.cleaning;

import io.gfg.customers.audit.Change;
import io.gfg.customers.audit.Rejection;
import io.gfg.customers.model.Customer;
import io.gfg.customers.sink.Sink;
import io.gfg.customers.sink.SinkException;
import io.gfg.customers.source.CustomerSource;
import io.gfg.customers.source.SourceException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A source, a policy and the places for what is rejected and changed, ready to run. Nothing is
 * opened before {@link #inspect}, {@link #start} or {@link #into}, and a run may be run again.
 *
 * <p>{@link #into} reads the source once if it can: its beginning tells which rules it needs, and
 * the rest is held to that. Where the rest shows otherwise, or a customer has differing records,
 * what was cleaned so far is dropped and the source is read again. The result is that of {@link
 * #inspect} followed by {@link InspectedRun#into}, which always read twice. Several {@linkplain
 * #threads threads} read, decode and clean; sinks and listeners are called by the caller's. A
 * caller whose thread is interrupted gets a {@link CancelledException}. Memory does not grow with
 * the source, apart from {@link io.gfg.customers.inspection.RecordIndex} and from the differing
 * records of a customer, which wait for the last of them.
 *
 * <p>Immutable and safe to share between threads, as far as its sinks are.
 */
public final class CleaningRun {

  private static final Logger LOG = LoggerFactory.getLogger(CleaningRun.class);

  private final Reading reading;
  private final Sink<? super Rejection, ?> rejects;
  private final Sink<? super Change, ?> changes;
  private final List<CleaningListener> listeners;

  private CleaningRun(
      Reading reading,
      Sink<? super Rejection, ?> rejects,
      Sink<? super Change, ?> changes,
      List<CleaningListener> listeners) {
    this.reading = reading;
    this.rejects = rejects;
    this.changes = changes;
    this.listeners = List.copyOf(listeners);
  }

  /**
   * A run that keeps only counts of what is rejected and changed.
   *
   * @param source where the records come from
   * @param policy what is done to them
   * @return the run
   */
  public static CleaningRun of(CustomerSource source, CleaningPolicy policy) {
    return new CleaningRun(
        Reading.of(source, policy), NoSink.rejects(), NoSink.changes(), List.of());
  }

  /**
   * Says how many threads read, decode and clean, the caller's included. By default there are as
   * many as processors, but at least 2 and at most 8. The results do not depend on it, to the last
   * byte. Rules and decoders are called by all of these threads; sinks and listeners only by the
   * caller's.
   *
   * @param count at least 1; with 1 the caller's thread does all
   * @return the new run
   * @throws IllegalArgumentException if the count is less than 1
   */
  public CleaningRun threads(int count) {
    return new CleaningRun(reading.withThreads(count), rejects, changes, listeners);
  }

  /**
   * Says where rejected records go.
   *
   * @param sink takes each rejection
   * @return the new run
   */
  public CleaningRun rejectsTo(Sink<? super Rejection, ?> sink) {
    return new CleaningRun(reading, sink, changes, listeners);
  }

  /**
   * Says where the audit of changes goes: every field change and every dropped copy.
   *
   * @param sink takes each change
   * @return the new run
   */
  public CleaningRun changesTo(Sink<? super Change, ?> sink) {
    return new CleaningRun(reading, rejects, sink, listeners);
  }

  /**
   * Adds a listener.
   *
   * @param listener hears what the run does
   * @return the new run
   */
  public CleaningRun listener(CleaningListener listener) {
    List<CleaningListener> more = new ArrayList<>(listeners);
    more.add(listener);
    return new CleaningRun(reading, rejects, changes, more);
  }

  /**
   * Reads the source for the first time, and writes nothing.
   *
   * @return the run with its evidence, ready to clean
   * @throws SourceException if the source cannot be read
   * @throws MixedEvidenceException if the file contradicts itself and the policy refuses that
   */
  public InspectedRun inspect() {
    return new InspectedRun(this, Survey.of(reading, listeners));
  }

  /**
   * Cleans and writes nothing: neither customers nor rejections nor changes, wherever they were to
   * go.
   *
   * @return what the run would do, with examples
   * @throws SourceException if the source cannot be read, or is another at the second reading
   * @throws MixedEvidenceException if the file contradicts itself and the policy refuses that
   * @throws RuleException if a rule does not keep its contract
   */
  public DryRun dryRun() {
    return DryRun.of(reading, listeners);
  }

  /**
   * Opens the source and begins to read ahead, for callers who have something to make ready before
   * there is a sink, such as a connection.
   *
   * @return the run, to be closed by the caller
   * @throws SourceException if the source cannot be opened
   */
  public StartedRun start() {
    return new StartedRun(this, reading.start(null));
  }

  /**
   * Inspects and cleans.
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
    try (StartedRun started = start()) {
      return started.into(sink);
    }
  }

  <R> CleaningResult<R> into(ReadAhead records, Sink<? super Customer, R> sink) {
    FirstReading first = new FirstReading(records, reading, listeners);
    Optional<CleaningResult<R>> result = clean(first, sink);
    if (result.isPresent()) {
      return result.get();
    }
    listeners.forEach(CleaningListener::onStartedOver);
    first.startOver();
    return clean(first.finish(), sink);
  }

  private static void log(CleaningReport report) {
    LOG.info(
        "cleaned {} by policy {}: read {}, accepted {}, duplicates {}, rejected {}",
        report.source().name(),
        report.policy(),
        report.read(),
        report.accepted(),
        report.duplicates(),
        report.rejected());
  }

  <R> CleaningResult<R> clean(Survey survey, Sink<? super Customer, R> sink) {
    SecondReading second = new SecondReading(reading, survey);
    return write(sink, outputs -> Optional.of(second.into(outputs))).orElseThrow();
  }

  private <R> Optional<CleaningResult<R>> clean(
      FirstReading first, Sink<? super Customer, R> sink) {
    List<InspectedRecord> beginning = first.next(SinglePass.BEGINNING);
    SinglePass pass = new SinglePass(reading.policy(), first, beginning);
    if (!first.hasNext()) {
      first.finish();
      return write(sink, outputs -> Optional.of(pass.into(outputs)));
    }
    return pass.forecast()
        .flatMap(forecast -> write(sink, outputs -> pass.into(outputs, forecast)));
  }

  /** Commits what was written if there is a report on it. */
  private <R> Optional<CleaningResult<R>> write(
      Sink<? super Customer, R> sink, Function<Outputs, Optional<CleaningReport>> cleaning) {
    try (Sink.Session<? super Rejection, ?> rejections = rejects.open();
        Sink.Session<? super Change, ?> audit = changes.open();
        Sink.Session<? super Customer, R> customers = sink.open()) {
      Outputs outputs =
          new Outputs(customers, rejections, NoSink.is(changes) ? null : audit, listeners);
      outputs.begin(reading.source(), reading.policy());
      return cleaning
          .apply(outputs)
          .map(
              report -> {
                listeners.forEach(listener -> listener.onComplete(report));
                CancelledException.throwIfInterrupted(reading.source().name());
                rejections.commit();
                audit.commit();
                CleaningResult<R> result = new CleaningResult<>(report, customers.commit());
                log(report);
                return result;
              });
    }
  }
}
