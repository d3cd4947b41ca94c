package io.gfg.customers.cleaning;

import io.gfg.customers.inspection.CustomerProfile;
import io.gfg.customers.inspection.Inspector;
import io.gfg.customers.inspection.Occurrence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a source for the first time, and inspects each record as it passes. */
final class FirstReading {

  private final Reading reading;
  private final CleaningPolicy policy;
  private final Inspector inspector;
  private final ReadAhead records;
  private final List<CleaningListener> listeners;
  private final ProgressMeter meter;
  private @Nullable Batch batch;
  private int next;
  private @Nullable Survey survey;

  FirstReading(ReadAhead records, Reading reading, List<CleaningListener> listeners) {
    this.records = records;
    this.reading = reading;
    this.policy = reading.policy();
    this.inspector = GuardedColumns.inspector(policy);
    this.listeners = listeners;
    this.meter = ProgressMeter.of(reading, Progress.Phase.INSPECTING, -1, listeners);
  }

  boolean hasNext() {
    while (batch == null || next == batch.records().size()) {
      if (batch != null && batch.isLast()) {
        batch.requireIntact();
        return false;
      }
      batch = records.take();
      next = 0;
    }
    return true;
  }

  /** The next record; only behind {@link #hasNext}. */
  InspectedRecord next() {
    Batch current = Objects.requireNonNull(batch, "asked before");
    if (next == 0) {
      begin(current);
    }
    DecodedRecord record = current.records().get(next++);
    meter.advance();
    return new InspectedRecord(record, occurrenceOf(record));
  }

  private void begin(Batch current) {
    Inspector observed = current.observed();
    if (observed != null) {
      inspector.merge(observed);
    }
    for (DecodedRecord record : current.records()) {
      if (record.identity() != null) {
        inspector.index().expect(record.identity());
      }
    }
    meter.read(current.soFar().bytes());
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
      CustomerProfile soFar = inspector.profile(Objects.requireNonNull(batch).soFar());
      return Optional.of(RuleSelection.of(policy, soFar));
    } catch (MixedEvidenceException beginningContradictsItself) {
      return Optional.empty();
    }
  }

  /** Has the records to come cleaned ahead. */
  void expect(Cleaner cleaner) {
    records.expect(cleaner, inspector);
  }

  /** Reads on for the evidence alone. */
  void startOver() {
    records.expectNothing();
    meter.enter(Progress.Phase.INSPECTING);
  }

  /** Says what else is done with the records while they pass. */
  void enter(Progress.Phase phase) {
    meter.enter(phase);
  }

  /** Counts the records once more, when all of them were read and are handed on. */
  ProgressMeter meterOf(Survey read, List<CleaningListener> to) {
    ProgressMeter again =
        ProgressMeter.of(reading, Progress.Phase.CLEANING, read.profile().rows(), to);
    again.read(read.profile().source().bytes());
    return again;
  }

  /** Reads to the end and sums up. */
  Survey finish() {
    if (survey == null) {
      while (hasNext()) {
        next();
      }
      meter.finish();
      CustomerProfile profile =
          inspector.profile(Objects.requireNonNull(Objects.requireNonNull(batch).end()));
      listeners.forEach(listener -> listener.onInspected(profile));
      survey = new Survey(profile, inspector.index(), RuleSelection.of(policy, profile));
    }
    return survey;
  }

  private @Nullable Occurrence occurrenceOf(DecodedRecord record) {
    return record.identity() == null
        ? null
        : inspector.index().add(record.identity(), record.read().position().record());
  }
}
