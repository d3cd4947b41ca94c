package io.gfg.customers.cleaning;

import io.gfg.customers.decoding.DecodedCustomer;
import io.gfg.customers.inspection.CustomerProfile;
import io.gfg.customers.inspection.Inspector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a source for the first time, and inspects each record as it passes. */
final class FirstReading {

  private final CleaningPolicy policy;
  private final Inspector inspector;
  private final ReadAhead records;
  private final List<CleaningListener> listeners;
  private final ProgressMeter meter;
  private @Nullable Survey survey;

  FirstReading(ReadAhead records, CleaningPolicy policy, List<CleaningListener> listeners) {
    this.records = records;
    this.policy = policy;
    this.inspector = new Inspector(policy.decoder(), GuardedColumns.of(policy));
    this.listeners = listeners;
    this.meter = new ProgressMeter(Progress.Phase.INSPECTING, -1, listeners);
  }

  boolean hasNext() {
    return records.hasNext();
  }

  InspectedRecord next() {
    InspectedRecord record = inspect(records.next());
    meter.advance();
    return record;
  }

  /** The next records, at most so many. */
  List<InspectedRecord> next(int most) {
    List<InspectedRecord> inspected = new ArrayList<>();
    while (inspected.size() < most && hasNext()) {
      inspected.add(next());
    }
    return inspected;
  }

  /**
   * Which rules the source seems to need after the records so far, or none if these contradict each
   * other.
   */
  Optional<RuleSelection> forecast() {
    try {
      return Optional.of(RuleSelection.of(policy, inspector.profile(records.receiptSoFar())));
    } catch (MixedEvidenceException beginningContradictsItself) {
      return Optional.empty();
    }
  }

  /** Says what else is done with the records while they pass. */
  void enter(Progress.Phase phase) {
    meter.enter(phase);
  }

  /** Reads to the end and sums up. */
  Survey finish() {
    if (survey == null) {
      while (hasNext()) {
        next();
      }
      meter.finish();
      CustomerProfile profile = inspector.profile(records.receipt());
      listeners.forEach(listener -> listener.onInspected(profile));
      survey = new Survey(profile, inspector.index(), RuleSelection.of(policy, profile));
    }
    return survey;
  }

  private InspectedRecord inspect(DecodedRecord record) {
    DecodedCustomer decoded = record.decoded();
    if (decoded == null) {
      inspector.add(record.read());
      return new InspectedRecord(record.read(), null, null);
    }
    return new InspectedRecord(record.read(), decoded, inspector.add(decoded, record.identity()));
  }
}
