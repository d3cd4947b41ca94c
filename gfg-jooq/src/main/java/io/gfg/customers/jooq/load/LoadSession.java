package io.gfg.customers.jooq.load;

import io.gfg.customers.cleaning.CleaningReport;
import io.gfg.customers.model.Customer;
import io.gfg.customers.model.Extras;
import io.gfg.customers.sink.JsonText;
import io.gfg.customers.sink.Sink;
import java.sql.Connection;
import java.sql.Savepoint;
import org.jooq.DSLContext;

/** Copies customers to where the load wants them, and settles the load once all are there. */
final class LoadSession implements Sink.Session<Customer, LoadedRows> {

  private final DSLContext dsl;
  private final LoadStart start;
  private final LoadAudit audit;
  private final Savepoint before;
  private final Destination destination;
  private final CopyStream copy;
  private final CopyText rows;
  private long sent;
  private boolean committed;

  LoadSession(DSLContext dsl, LoadStart start, LoadAudit audit) {
    this.dsl = dsl;
    this.start = start;
    this.audit = audit;
    this.before = dsl.connectionResult(Connection::setSavepoint);
    this.destination = new DestinationChoice(dsl, start).make();
    this.copy = CopyStream.into(dsl, destination.table(), destination.columns());
    this.rows = new CopyText(copy);
  }

  @Override
  public void write(Customer customer) {
    if (!destination.has(customer)) {
      send(customer);
    }
  }

  private void send(Customer customer) {
    CustomerCells.write(customer, rows);
    Extras extras = customer.extras();
    rows.cell(extras.isEmpty() ? null : JsonText.of(extras));
    for (String constant : destination.constants()) {
      rows.cell(constant);
    }
    rows.endRow();
    sent++;
  }

  @Override
  public LoadedRows commit() {
    rows.flush();
    RowCheck.require("customers", sent, copy.end());
    RowCounts counts = destination.finish(sent);
    writeHistory(counts);
    dsl.connection(connection -> connection.releaseSavepoint(before));
    committed = true;
    return new LoadedRows(counts, destination.route());
  }

  private void writeHistory(RowCounts counts) {
    CleaningReport report = audit.report();
    LoadHistory history = new LoadHistory(dsl, start.loadId());
    history.write(start.mode(), start.time(), report, counts);
    history.writeRejections(audit.rejections(), report.rejected());
    history.writeChanges(report);
  }

  /** Takes back what was not committed, so that the transaction can go on. */
  @Override
  public void close() {
    copy.close();
    if (!committed) {
      dsl.connection(connection -> connection.rollback(before));
    }
  }
}
