package io.gfg.customers.jooq;

import io.gfg.customers.audit.Change;
import io.gfg.customers.audit.Rejection;
import io.gfg.customers.cleaning.CleaningListener;
import io.gfg.customers.cleaning.CleaningResult;
import io.gfg.customers.cleaning.CleaningRun;
import io.gfg.customers.cleaning.DryRun;
import io.gfg.customers.cleaning.MixedEvidenceException;
import io.gfg.customers.cleaning.Progress;
import io.gfg.customers.cleaning.StartedRun;
import io.gfg.customers.cleaning.TooManyRejectsException;
import io.gfg.customers.jooq.load.CustomerLoader;
import io.gfg.customers.jooq.load.LoadException;
import io.gfg.customers.jooq.load.LoadOptions;
import io.gfg.customers.jooq.load.LoadReport;
import io.gfg.customers.jooq.schema.SchemaException;
import io.gfg.customers.model.Customer;
import io.gfg.customers.sink.Sink;
import io.gfg.customers.source.SourceException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jooq.DSLContext;

/**
 * Customers on their way through a policy. Immutable and safe to share between threads, as far as
 * its sinks are; nothing is opened before {@link #into} or {@link #loadInto}, and both may be
 * called more than once.
 */
public final class CleanedCustomers {

  private final CleaningRun run;

  CleanedCustomers(CleaningRun run) {
    this.run = run;
  }

  /**
   * Says where rejected records go, besides the table {@code rejected_record} of a load.
   *
   * @param sink takes each rejection
   * @return the customers with that place
   */
  public CleanedCustomers rejectsTo(Sink<? super Rejection, ?> sink) {
    return new CleanedCustomers(run.rejectsTo(sink));
  }

  /**
   * Says where the audit of changes goes: every field change and every dropped copy.
   *
   * @param sink takes each change
   * @return the customers with that place
   */
  public CleanedCustomers changesTo(Sink<? super Change, ?> sink) {
    return new CleanedCustomers(run.changesTo(sink));
  }

  /**
   * Tells how far the run has come.
   *
   * @param listener called on the running thread, about once every ten thousand records
   * @return the customers with that listener
   */
  public CleanedCustomers onProgress(Consumer<Progress> listener) {
    return listener(
        new CleaningListener() {
          @Override
          public void onProgress(Progress progress) {
            listener.accept(progress);
          }
        });
  }

  /**
   * Adds a listener to everything the run does.
   *
   * @param listener called on the running thread; must not use the database of the load
   * @return the customers with that listener
   */
  public CleanedCustomers listener(CleaningListener listener) {
    return new CleanedCustomers(run.listener(listener));
  }

  /**
   * Says how many threads read, decode and clean, the caller's included: see {@link
   * CleaningRun#threads}.
   *
   * @param count at least 1; by default as many as processors, but at least 2 and at most 8
   * @return the customers, read by so many threads
   * @throws IllegalArgumentException if the count is less than 1
   */
  public CleanedCustomers threads(int count) {
    return new CleanedCustomers(run.threads(count));
  }

  /**
   * Cleans and writes nothing anywhere.
   *
   * @return what a run would do, with examples
   * @throws SourceException if the source cannot be read
   * @throws MixedEvidenceException if the file contradicts itself and the policy refuses that
   */
  public DryRun dryRun() {
    return run.dryRun();
  }

  /**
   * Hands the customers to a sink.
   *
   * @param sink takes the customers
   * @param <R> what the sink tells in the end
   * @return what was done
   * @throws SourceException if the source cannot be read
   * @throws MixedEvidenceException if the file contradicts itself and the policy refuses that
   * @throws TooManyRejectsException if more records are rejected than the policy bears
   */
  public <R> CleaningResult<R> into(Sink<? super Customer, R> sink) {
    return run.into(sink);
  }

  /**
   * Loads the customers with {@link LoadOptions#defaults()}.
   *
   * @param dsl the database
   * @return what the load did
   * @see #loadInto(DSLContext, LoadOptions)
   */
  public LoadReport loadInto(DSLContext dsl) {
    return loadInto(dsl, LoadOptions.defaults());
  }

  /**
   * Loads the customers: all of them or none. Takes part in the caller's transaction if there is
   * one, be it jOOQ's, Spring's or that of a plain connection without autocommit; then it is for
   * the caller to commit. Otherwise the load has a transaction of its own.
   *
   * <p>While the load runs, nothing else may use the connection behind {@code dsl}.
   *
   * @param dsl the database, PostgreSQL 13 or later
   * @param options how to load
   * @return what the load did
   * @throws SourceException if the source cannot be read
   * @throws MixedEvidenceException if the file contradicts itself and the policy refuses that
   * @throws TooManyRejectsException if more records are rejected than the policy bears
   * @throws SchemaException if the tables are not there and may not be made
   * @throws LoadException if the database refuses
   */
  public LoadReport loadInto(DSLContext dsl, LoadOptions options) {
    return loadInto(() -> dsl, options);
  }

  /**
   * Loads the customers as {@link #loadInto(DSLContext, LoadOptions)} does, and reads ahead while
   * the database is being connected to.
   *
   * @param database connects; called once, on the calling thread; what it opens is for the caller
   *     to close
   * @param options how to load
   * @return what the load did
   * @throws SourceException if the source cannot be read
   * @throws MixedEvidenceException if the file contradicts itself and the policy refuses that
   * @throws TooManyRejectsException if more records are rejected than the policy bears
   * @throws SchemaException if the tables are not there and may not be made
   * @throws LoadException if the database refuses
   */
  public LoadReport loadInto(Supplier<? extends DSLContext> database, LoadOptions options) {
    try (StartedRun started = run.start()) {
      return new CustomerLoader(database.get(), options).load(run, started);
    }
  }
}
