package io.gfg.customers.jooq.load;

import io.gfg.customers.cleaning.CleaningResult;
import io.gfg.customers.cleaning.CleaningRun;
import io.gfg.customers.cleaning.StartedRun;
import io.gfg.customers.jooq.schema.CustomerSchema;
import io.gfg.customers.jooq.transaction.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
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
      return load(started);
    }
  }

  /**
   * Loads what is being read already.
   *
   * @param run the run, which the caller closes
   * @return what the load did
   * @throws LoadException if the database refuses
   */
  public LoadReport load(StartedRun run) {
    Instant started = Instant.now();
    try {
      prepareSchema();
      LoadStart start =
          new LoadStart(LoadHistory.nextId(dsl), options.mode(), started.atOffset(ZoneOffset.UTC));
      LoadReport report = load(run, start);
      log(report);
      return report;
    } catch (DataAccessException e) {
      throw LoadErrors.explain(e);
    }
  }

  private void prepareSchema() {
    if (options.schemaChanges() == SchemaChanges.MIGRATE) {
      CustomerSchema.migrate(dsl);
    } else {
      CustomerSchema.require(dsl);
    }
  }

  private LoadReport load(StartedRun run, LoadStart start) {
    try (LoadAudit audit = new LoadAudit(start.loadId())) {
      StartedRun audited = run.listener(audit);
      CleaningResult<LoadedRows> result = inOneTransaction(audited, start, audit);
      Duration duration = Duration.between(start.time().toInstant(), Instant.now());
      return new LoadReport(
          start.loadId(),
          start.mode(),
          result.result().path(),
          result.report(),
          result.result().counts(),
          duration);
    }
  }

  private CleaningResult<LoadedRows> inOneTransaction(
      StartedRun run, LoadStart start, LoadAudit audit) {
    AtomicBoolean onlyCommitLeft = new AtomicBoolean();
    try {
      return Transactions.inOne(
          dsl,
          own -> {
            CleaningResult<LoadedRows> result = run.into(() -> new LoadSession(own, start, audit));
            onlyCommitLeft.set(true);
            return result;
          });
    } catch (DataAccessException e) {
      throw onlyCommitLeft.get() ? LoadErrors.explainCommit(e, start.loadId()) : e;
    }
  }

  private static void log(LoadReport report) {
    LOG.info(
        "load {}: {}, read {}, inserted {}, updated {}, unchanged {}, duplicates {}, rejected {}",
        report.loadId(),
        report.path(),
        report.read(),
        report.inserted(),
        report.updated(),
        report.unchanged(),
        report.duplicates(),
        report.rejected());
  }
}
