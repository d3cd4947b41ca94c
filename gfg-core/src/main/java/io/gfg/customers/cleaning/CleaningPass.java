package io.gfg.customers.cleaning;

import io.gfg.customers.audit.DroppedCopy;
import io.gfg.customers.audit.Rejection;
import io.gfg.customers.decoding.DecodedCustomer;
import io.gfg.customers.inspection.Occurrence;
import io.gfg.customers.inspection.RepairIds;
import io.gfg.customers.model.Customer;
import io.gfg.customers.model.Reason;
import io.gfg.customers.model.RecordPosition;
import io.gfg.customers.source.CustomerSource;
import io.gfg.customers.source.MalformedRecord;
import io.gfg.customers.source.RawCustomer;
import io.gfg.customers.source.ReadRecord;
import io.gfg.customers.source.RecordReader;
import io.gfg.customers.source.SourceException;
import java.util.List;
import java.util.Objects;

/** The second reading of a source: every record is handed on, dropped as a copy, or rejected. */
final class CleaningPass {

  private static final String CHANGED =
      "the source changed while it was read; nothing was written, run again: ";

  private final CleaningPolicy policy;
  private final Survey survey;
  private final Outputs outputs;
  private final Cleaner cleaner;
  private final Tally tally;
  private final ConflictGroups conflicts;

  CleaningPass(CleaningPolicy policy, Survey survey, Outputs outputs) {
    this.policy = policy;
    this.survey = survey;
    this.outputs = outputs;
    this.cleaner = Cleaner.of(policy, survey.selection().rules());
    this.tally = new Tally(policy, survey.profile());
    this.conflicts =
        new ConflictGroups(policy.duplicates(), this::accept, this::supersede, this::reject);
  }

  CleaningReport run(CustomerSource source) {
    ProgressMeter meter =
        new ProgressMeter(Progress.Phase.CLEANING, survey.profile().rows(), outputs.listeners());
    RecordTrail trail = outputs.trail();
    if (trail != null) {
      trail.begin(source, policy, survey.profile().source());
    }
    try (RecordReader reader = source.open()) {
      while (reader.hasNext()) {
        take(reader.next());
        meter.advance();
      }
      meter.finish();
      if (!reader.receipt().equals(survey.profile().source())) {
        throw new SourceException(CHANGED + source.name());
      }
      return tally.report(reader.receipt(), meter.records(), survey.selection());
    }
  }

  private void take(ReadRecord read) {
    outputs.read(read);
    if (read instanceof MalformedRecord malformed) {
      reject(
          new Rejection(malformed.position(), null, List.of(malformed.reason()), malformed.raw()));
    } else if (read instanceof RawCustomer raw) {
      take(cleaner.decode(raw));
    }
  }

  private void take(DecodedCustomer decoded) {
    List<Reason> failures = Cleaner.failuresOf(decoded);
    if (!failures.isEmpty()) {
      reject(Cleaner.reject(decoded, failures).rejection());
      return;
    }
    Customer customer = decoded.customer();
    RecordPosition position = decoded.raw().position();
    Occurrence occurrence = occurrenceOf(customer, position);
    switch (occurrence.kind()) {
      case SOLE -> settle(cleaner.repair(decoded));
      case DIFFERING -> conflicts.add(idOf(customer), cleaner.repair(decoded));
      case COPY ->
          drop(
              new DroppedCopy(
                  position, idOf(customer), RepairIds.EXACT_COPY, occurrence.original()));
    }
    if (occurrence.last() == position.record()) {
      conflicts.resolve(idOf(customer));
    }
  }

  private Occurrence occurrenceOf(Customer customer, RecordPosition position) {
    try {
      return survey.index().occurrence(customer, position.record());
    } catch (IllegalArgumentException notIndexed) {
      throw new SourceException(CHANGED + position, notIndexed);
    }
  }

  private void settle(CleaningOutcome outcome) {
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

  private static String idOf(Customer customer) {
    return Objects.requireNonNull(customer.customerId(), "checked before");
  }
}
