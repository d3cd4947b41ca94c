package io.gfg.customers.jooq.load;

import static io.gfg.customers.jooq.generated.Tables.FIELD_CHANGE_SUMMARY;
import static io.gfg.customers.jooq.generated.Tables.LOAD_RUN;
import static io.gfg.customers.jooq.generated.Tables.REJECTED_RECORD;

import io.gfg.customers.cleaning.ChangeCount;
import io.gfg.customers.cleaning.CleaningReport;
import io.gfg.customers.cleaning.RuleCount;
import io.gfg.customers.jooq.transaction.Answers;
import io.gfg.customers.model.Described;
import io.gfg.customers.sink.JsonText;
import io.gfg.customers.source.SourceReceipt;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.QueryPart;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

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

  /** Whether the load before changed more customers than it found unchanged. */
  static boolean lastChangedMost(DSLContext dsl) {
    return Answers.one(
        dsl,
        "select coalesce((select rows_updated > rows_unchanged from {0}"
            + " order by load_id desc limit 1), false)",
        Boolean.class,
        LOAD_RUN);
  }

  void write(LoadMode mode, OffsetDateTime started, CleaningReport report, RowCounts rows) {
    SourceReceipt source = report.source();
    Map<Field<?>, @Nullable Object> row = new LinkedHashMap<>();
    row.put(LOAD_RUN.LOAD_ID, loadId);
    row.put(LOAD_RUN.SOURCE_NAME, source.name());
    row.put(LOAD_RUN.SOURCE_ENTRY, source.entry());
    row.put(LOAD_RUN.SOURCE_FORMAT, source.format().name().toLowerCase(Locale.ROOT));
    row.put(LOAD_RUN.SOURCE_BYTES, source.bytes());
    row.put(LOAD_RUN.SOURCE_SHA256, source.sha256());
    row.put(LOAD_RUN.POLICY_NAME, report.policy().name());
    row.put(LOAD_RUN.POLICY_VERSION, report.policy().version());
    row.put(LOAD_RUN.POLICY_FINGERPRINT, report.policy().fingerprint());
    row.put(LOAD_RUN.MODE, mode.name().toLowerCase(Locale.ROOT));
    row.put(LOAD_RUN.ROWS_READ, report.read());
    row.put(LOAD_RUN.ROWS_INSERTED, rows.inserted());
    row.put(LOAD_RUN.ROWS_UPDATED, rows.updated());
    row.put(LOAD_RUN.ROWS_UNCHANGED, rows.unchanged());
    row.put(LOAD_RUN.ROWS_DELETED, rows.deleted());
    row.put(LOAD_RUN.DUPLICATES, report.duplicates());
    row.put(LOAD_RUN.REJECTED, report.rejected());
    row.put(LOAD_RUN.WARNINGS, JSONB.jsonb(JsonText.of(byRule(report.warnings()))));
    row.put(LOAD_RUN.FINDINGS, JSONB.jsonb(JsonText.of(report.findings())));
    row.put(LOAD_RUN.STARTED_AT, started);
    row.put(LOAD_RUN.FINISHED_AT, OffsetDateTime.now(ZoneOffset.UTC));
    insert(LOAD_RUN, row);
  }

  void writeRejections(Spool rejections, long expected) {
    try (CopyStream copy = CopyStream.into(dsl, REJECTED_RECORD, RejectionRow.COLUMNS)) {
      rejections.copyTo(copy);
      RowCheck.require("rejected records", expected, copy.end());
    }
  }

  void writeChanges(CleaningReport report) {
    for (ChangeCount count : report.changes()) {
      Map<Field<?>, @Nullable Object> row = new LinkedHashMap<>();
      row.put(FIELD_CHANGE_SUMMARY.LOAD_ID, loadId);
      row.put(FIELD_CHANGE_SUMMARY.RULE, count.rule());
      row.put(FIELD_CHANGE_SUMMARY.COLUMN_NAME, count.column());
      row.put(FIELD_CHANGE_SUMMARY.CHANGES, count.changes());
      insert(FIELD_CHANGE_SUMMARY, row);
    }
  }

  /** In plain SQL, because jOOQ's model of an insert is made of some hundred classes. */
  private void insert(Table<?> table, Map<Field<?>, @Nullable Object> row) {
    List<QueryPart> names = new ArrayList<>();
    List<QueryPart> values = new ArrayList<>();
    row.forEach(
        (column, value) -> {
          names.add(column.getUnqualifiedName());
          values.add(DSL.val(value, column));
        });
    dsl.execute("insert into {0} ({1}) values ({2})", table, DSL.list(names), DSL.list(values));
  }

  private static Described byRule(List<RuleCount> counts) {
    return out -> counts.forEach(count -> out.field(count.rule(), count.records()));
  }
}
