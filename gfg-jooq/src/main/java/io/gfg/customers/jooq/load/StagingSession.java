package io.gfg.customers.jooq.load;

import io.gfg.customers.cleaning.CleaningReport;
import io.gfg.customers.model.Customer;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.model.Extras;
import io.gfg.customers.sink.JsonText;
import io.gfg.customers.sink.Sink;
import java.time.OffsetDateTime;
import org.jooq.DSLContext;

/** Copies customers into a staging table, and merges them once all are there. */
final class StagingSession implements Sink.Session<Customer, RowCounts> {

  private final DSLContext dsl;
  private final LoadStart start;
  private final LoadAudit audit;
  private final StagingTable staging;
  private final CopyStream copy;
  private final CopyText rows;
  private long sent;

  StagingSession(DSLContext dsl, LoadStart start, LoadAudit audit) {
    this.dsl = dsl;
    this.start = start;
    this.audit = audit;
    this.staging = StagingTable.create(dsl, start.loadId());
    this.copy = CopyStream.into(dsl, staging.table(), StagingTable.COLUMNS);
    this.rows = new CopyText(copy);
  }

  @Override
  public void write(Customer customer) {
    for (CustomerField<?> field : CustomerField.all()) {
      rows.cell(customer.get(field));
    }
    Extras extras = customer.extras();
    rows.cell(extras.isEmpty() ? null : JsonText.of(extras)).endRow();
    sent++;
  }

  @Override
  public RowCounts commit() {
    rows.flush();
    RowCheck.require("customers", sent, copy.end());
    staging.analyze();
    RowCounts counts = new Merge(dsl, staging, start.loadId()).run(start.mode(), sent);
    writeHistory(counts);
    staging.drop();
    return counts;
  }

  private void writeHistory(RowCounts counts) {
    CleaningReport report = audit.report();
    LoadHistory history = new LoadHistory(dsl, start.loadId());
    history.write(start.mode(), start.time(), report, counts);
    history.writeRejections(audit.rejections(), report.rejected());
    history.writeChanges(report);
  }

  @Override
  public void close() {
    copy.close();
  }

  /** Which load this is. */
  record LoadStart(long loadId, LoadMode mode, OffsetDateTime time) {}
}
