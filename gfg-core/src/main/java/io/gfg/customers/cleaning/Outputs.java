package io.gfg.customers.cleaning;

import io.gfg.customers.audit.Change;
import io.gfg.customers.audit.DroppedCopy;
import io.gfg.customers.audit.Rejection;
import io.gfg.customers.model.Customer;
import io.gfg.customers.sink.Sink;
import io.gfg.customers.source.CustomerSource;
import io.gfg.customers.source.ReadRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the results are handed; the audit may be wanted by nobody. */
record Outputs(
    Sink.Session<? super Customer, ?> customers,
    Sink.Session<? super Rejection, ?> rejections,
    Sink.@Nullable Session<? super Change, ?> audit,
    List<CleaningListener> listeners) {

  /** The audit, if it wants to see the records too. */
  private @Nullable RecordTrail trail() {
    return audit instanceof RecordTrail trail ? trail : null;
  }

  void begin(CustomerSource source, CleaningPolicy policy) {
    RecordTrail trail = trail();
    if (trail != null) {
      trail.begin(source, policy);
    }
  }

  void read(ReadRecord record) {
    RecordTrail trail = trail();
    if (trail != null) {
      trail.read(record);
    }
  }

  void accept(Accepted accepted) {
    if (audit != null) {
      accepted.changes().forEach(audit::write);
    }
    RecordTrail trail = trail();
    if (trail != null) {
      trail.accept(accepted.decoded().raw().position(), accepted.customer());
    }
    customers.write(accepted.customer());
  }

  void reject(Rejection rejection) {
    rejections.write(rejection);
    listeners.forEach(listener -> listener.onRejection(rejection));
  }

  void drop(DroppedCopy copy) {
    if (audit != null) {
      audit.write(copy);
    }
  }
}
