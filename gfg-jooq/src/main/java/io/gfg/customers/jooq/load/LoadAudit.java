package io.gfg.customers.jooq.load;

import io.gfg.customers.audit.Rejection;
import io.gfg.customers.cleaning.CleaningListener;
import io.gfg.customers.cleaning.CleaningReport;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what the load has to write behind the customers: while their COPY is open, no other
 * statement may run on the connection.
 */
final class LoadAudit implements CleaningListener, AutoCloseable {

  private final long loadId;
  private Spool spool = new Spool();
  private CopyText rejections = new CopyText(spool);
  private @Nullable CleaningReport report;

  LoadAudit(long loadId) {
    this.loadId = loadId;
  }

  @Override
  public void onRejection(Rejection rejection) {
    RejectionRow.write(rejection, loadId, rejections);
  }

  @Override
  public void onStartedOver() {
    spool.close();
    spool = new Spool();
    rejections = new CopyText(spool);
  }

  @Override
  public void onComplete(CleaningReport complete) {
    rejections.flush();
    report = complete;
  }

  Spool rejections() {
    return spool;
  }

  CleaningReport report() {
    return Objects.requireNonNull(report, "the run tells its report before it commits");
  }

  @Override
  public void close() {
    spool.close();
  }
}
