package io.gfg.customers.cleaning;

import io.gfg.customers.decoding.CustomerDecoder;
import io.gfg.customers.decoding.DecodedCustomer;
import io.gfg.customers.inspection.CustomerProfile;
import io.gfg.customers.inspection.Inspector;
import io.gfg.customers.source.CustomerSource;
import io.gfg.customers.source.RawCustomer;
import io.gfg.customers.source.ReadRecord;
import io.gfg.customers.source.RecordReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a source for the first time, and inspects each record as it passes. */
final class FirstReading implements AutoCloseable {

  private final CleaningPolicy policy;
  private final CustomerDecoder decoder;
  private final Inspector inspector;
  private final RecordReader reader;
  private final List<CleaningListener> listeners;
  private final ProgressMeter meter;
  private @Nullable Survey survey;

  FirstReading(CustomerSource source, CleaningPolicy policy, List<CleaningListener> listeners) {
    this.policy = policy;
    this.decoder = policy.decoder();
    this.inspector = new Inspector(decoder);
    this.listeners = listeners;
    this.meter = new ProgressMeter(Progress.Phase.INSPECTING, -1, listeners);
    this.reader = source.open();
  }

  boolean hasNext() {
    return reader.hasNext();
  }

  InspectedRecord next() {
    InspectedRecord record = inspect(reader.next());
    meter.advance();
    return record;
  }

  /** The next records, at most so many. */
  List<InspectedRecord> next(int most) {
    List<InspectedRecord> records = new ArrayList<>();
    while (records.size() < most && hasNext()) {
      records.add(next());
    }
    return records;
  }

  /**
   * Which rules the source seems to need after the records so far, or none if these contradict each
   * other.
   */
  Optional<RuleSelection> forecast() {
    try {
      return Optional.of(RuleSelection.of(policy, inspector.profile(reader.receiptSoFar())));
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
      CustomerProfile profile = inspector.profile(reader.receipt());
      listeners.forEach(listener -> listener.onInspected(profile));
      survey = new Survey(profile, inspector.index(), RuleSelection.of(policy, profile));
    }
    return survey;
  }

  private InspectedRecord inspect(ReadRecord read) {
    if (read instanceof RawCustomer raw) {
      DecodedCustomer decoded = decoder.decode(raw);
      return new InspectedRecord(read, decoded, inspector.add(decoded));
    }
    inspector.add(read);
    return new InspectedRecord(read, null, null);
  }

  @Override
  public void close() {
    reader.close();
  }
}
