package io.gfg.customers.jooq.load;

import static io.gfg.customers.jooq.generated.Tables.FIELD_CHANGE_SUMMARY;
import static io.gfg.customers.jooq.generated.Tables.LOAD_RUN;
import static io.gfg.customers.jooq.generated.Tables.REJECTED_RECORD;

import io.gfg.customers.cleaning.CleaningReport;
import io.gfg.customers.cleaning.RuleCount;
import io.gfg.customers.jooq.transaction.Answers;
import io.gfg.customers.model.Described;
import io.gfg.customers.sink.JsonText;
import io.gfg.customers.source.SourceReceipt;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;

/** Writes down that a load took place, what it rejected and what it changed. */
final class LoadHistory {

  private final DSLContext dsl;
  private final long loadId;

  LoadHistory(DSLContext dsl, long loadId) {
    this.dsl = dsl;
    this.loadId = loadId;
  }

  /** Draws the id of the next load; rows carry it before the load is written down. */
  static long nextId(DSLContext dsl) {
    String sequenceOwner = dsl.render(LOAD_RUN);
    return Answers.one(
        dsl,
        "select nextval(pg_get_serial_sequence({0}, {1}))",
        Long.class,
        DSL.val(sequenceOwner),
        DSL.val(LOAD_RUN.LOAD_ID.getName()));
  }

  void write(LoadMode mode, OffsetDateTime started, CleaningReport report, RowCounts rows) {
    SourceReceipt source = report.source();
    dsl.insertInto(LOAD_RUN)
        .set(LOAD_RUN.LOAD_ID, loadId)
        .set(LOAD_RUN.SOURCE_NAME, source.name())
        .set(LOAD_RUN.SOURCE_ENTRY, source.entry())
        .set(LOAD_RUN.SOURCE_FORMAT, source.format().name().toLowerCase(Locale.ROOT))
        .set(LOAD_RUN.SOURCE_BYTES, source.bytes())
        .set(LOAD_RUN.SOURCE_SHA256, source.sha256())
        .set(LOAD_RUN.POLICY_NAME, report.policy().name())
        .set(LOAD_RUN.POLICY_VERSION, report.policy().version())
        .set(LOAD_RUN.POLICY_FINGERPRINT, report.policy().fingerprint())
        .set(LOAD_RUN.MODE, mode.name().toLowerCase(Locale.ROOT))
        .set(LOAD_RUN.ROWS_READ, report.read())
        .set(LOAD_RUN.ROWS_INSERTED, rows.inserted())
        .set(LOAD_RUN.ROWS_UPDATED, rows.updated())
        .set(LOAD_RUN.ROWS_UNCHANGED, rows.unchanged())
        .set(LOAD_RUN.ROWS_DELETED, rows.deleted())
        .set(LOAD_RUN.DUPLICATES, report.duplicates())
        .set(LOAD_RUN.REJECTED, report.rejected())
        .set(LOAD_RUN.WARNINGS, JSONB.jsonb(JsonText.of(byRule(report.warnings()))))
        .set(LOAD_RUN.FINDINGS, JSONB.jsonb(JsonText.of(report.findings())))
        .set(LOAD_RUN.STARTED_AT, started)
        .set(LOAD_RUN.FINISHED_AT, OffsetDateTime.now(ZoneOffset.UTC))
        .execute();
  }

  void writeRejections(Spool rejections, long expected) {
    try (CopyStream copy = CopyStream.into(dsl, REJECTED_RECORD, RejectionRow.COLUMNS)) {
      rejections.copyTo(copy);
      RowCheck.require("rejected records", expected, copy.end());
    }
  }

  void writeChanges(CleaningReport report) {
    dsl.batch(
            report.changes().stream()
                .map(
                    count ->
                        dsl.insertInto(FIELD_CHANGE_SUMMARY)
                            .set(FIELD_CHANGE_SUMMARY.LOAD_ID, loadId)
                            .set(FIELD_CHANGE_SUMMARY.RULE, count.rule())
                            .set(FIELD_CHANGE_SUMMARY.COLUMN_NAME, count.column())
                            .set(FIELD_CHANGE_SUMMARY.CHANGES, count.changes()))
                .toList())
        .execute();
  }

  private static Described byRule(List<RuleCount> counts) {
    return out -> counts.forEach(count -> out.field(count.rule(), count.records()));
  }
}
