package io.gfg.customers.cleaning;

import io.gfg.customers.audit.DroppedCopy;
import io.gfg.customers.audit.Rejection;
import io.gfg.customers.decoding.DecodedCustomer;
import io.gfg.customers.inspection.Occurrence;
import io.gfg.customers.inspection.RepairIds;
import java.util.Objects;

/** Every record of a source is handed on, dropped as a copy, or rejected. */
final class CleaningPass {

  private final Outputs outputs;
  private final Cleaner cleaner;
  private final Tally tally;
  private final ConflictGroups conflicts;

  CleaningPass(CleaningPolicy policy, Cleaner cleaner, Outputs outputs, Tally tally) {
    this.outputs = outputs;
    this.cleaner = cleaner;
    this.tally = tally;
    this.conflicts =
        new ConflictGroups(policy.duplicates(), this::accept, this::supersede, this::reject);
  }

  /** A record that was cleaned ahead was so by the very cleaner of this pass. */
  void take(InspectedRecord inspected) {
    DecodedRecord record = inspected.record();
    outputs.read(record.read());
    if (record.decoded() == null || inspected.occurrence() == null) {
      settle(record);
    } else {
      take(record, record.decoded(), inspected.occurrence());
    }
  }

  private void take(DecodedRecord record, DecodedCustomer decoded, Occurrence occurrence) {
    switch (occurrence.kind()) {
      case SOLE -> settle(record);
      case DIFFERING -> conflicts.add(idOf(decoded), cleaner.settle(record));
      case COPY ->
          drop(
              new DroppedCopy(
                  decoded.raw().position(),
                  idOf(decoded),
                  RepairIds.EXACT_COPY,
                  occurrence.original()));
    }
    if (conflicts.areOpen() && occurrence.last() == decoded.raw().position().record()) {
      conflicts.resolve(idOf(decoded));
    }
  }

  private void settle(DecodedRecord record) {
    CleaningOutcome outcome = cleaner.settle(record);
    if (outcome instanceof Accepted accepted) {
      accept(accepted);
    } else if (outcome instanceof Rejected rejected) {
      reject(rejected.rejection());
    }
  }

  private void accept(Accepted accepted) {
    tally.accept(accepted);
    outputs.accept(accepted);
  }

  private void drop(DroppedCopy copy) {
    tally.drop(copy);
    outputs.drop(copy);
  }

  private void reject(Rejection rejection) {
    tally.reject(rejection);
    outputs.reject(rejection);
  }

  private void supersede(Rejection rejection) {
    tally.supersede(rejection);
    outputs.reject(rejection);
  }

  private static String idOf(DecodedCustomer decoded) {
    return Objects.requireNonNull(decoded.customer().customerId(), "checked before");
  }
}
