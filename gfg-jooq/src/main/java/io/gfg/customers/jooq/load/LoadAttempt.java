package io.gfg.customers.jooq.load;

import io.gfg.customers.cleaning.CleaningResult;
import io.gfg.customers.cleaning.StartedRun;
import io.gfg.customers.jooq.schema.CustomerSchema;
import io.gfg.customers.jooq.schema.SchemaException;
import io.gfg.customers.jooq.transaction.TransactionOwner;
import io.gfg.customers.jooq.transaction.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One attempt to load. How far it got decides what its failure means. */
final class LoadAttempt {

  private static final Logger LOG = LoggerFactory.getLogger(CustomerLoader.class);

  private final DSLContext dsl;
  private final LoadOptions options;
  private TransactionOwner owner = TransactionOwner.LIBRARY;
  private Stage stage = Stage.PREPARING;
  private long loadId;

  LoadAttempt(DSLContext dsl, LoadOptions options) {
    this.dsl = dsl;
    this.options = options;
  }

  private enum Stage {
    PREPARING,
    SENDING,
    COMMITTING
  }

  LoadReport make(StartedRun run, List<String> failures) {
    Instant started = Instant.now();
    try {
      owner = Transactions.ownerOf(dsl);
      prepareSchema();
      LoadReport report = Transactions.inOne(dsl, owner, own -> load(run, own, started, failures));
      log(report);
      return report;
    } catch (DataAccessException e) {
      throw explain(e);
    }
  }

  /**
   * Whether the same may succeed the next time, and nobody else's work would be repeated: the
   * transaction was ours, and the server took it back for the sake of another, or broke the
   * connection before it had been sent anything.
   */
  boolean mayBeRepeated(LoadException failure) {
    return owner == TransactionOwner.LIBRARY
        && (LoadErrors.isCollision(failure)
            || (stage == Stage.PREPARING && LoadErrors.isLostConnection(failure)));
  }

  private void prepareSchema() {
    try {
      if (options.schemaChanges() == SchemaChanges.MIGRATE) {
        CustomerSchema.migrate(dsl);
      } else {
        Transactions.inOne(dsl, owner, LoadAttempt::requireSchema);
      }
    } catch (SchemaException refused) {
      throw refused.getCause() instanceof DataAccessException cause ? cause : refused;
    }
  }

  private static DSLContext requireSchema(DSLContext own) {
    CustomerSchema.require(own);
    return own;
  }

  private LoadReport load(StartedRun run, DSLContext own, Instant started, List<String> failures) {
    loadId = LoadHistory.nextId(own);
    LoadStart start =
        new LoadStart(loadId, options.mode(), owner, started.atOffset(ZoneOffset.UTC));
    try (LoadAudit audit = new LoadAudit(start.loadId())) {
      CleaningResult<LoadedRows> result = run.listener(audit).into(() -> open(own, start, audit));
      stage = Stage.COMMITTING;
      LoadedRows loaded = result.result();
      return new LoadReport(
          start.loadId(),
          start.mode(),
          loaded.route().after(failures),
          result.report(),
          loaded.counts(),
          Duration.between(started, Instant.now()));
    }
  }

  private LoadSession open(DSLContext own, LoadStart start, LoadAudit audit) {
    stage = Stage.SENDING;
    return new LoadSession(own, start, audit);
  }

  private LoadException explain(DataAccessException e) {
    LoadException explained = LoadErrors.explain(e);
    return stage == Stage.COMMITTING && LoadErrors.isLostConnection(explained)
        ? LoadErrors.unknownOutcome(e, loadId)
        : explained;
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
