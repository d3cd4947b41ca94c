package io.gfg.customers.cleaning;

import java.util.List;

/** Counts records, and tells listeners now and then. */
final class ProgressMeter {

  private static final long INTERVAL = 10_000;

  private final long total;
  private final List<CleaningListener> listeners;
  private Progress.Phase phase;
  private long records;

  ProgressMeter(Progress.Phase phase, long total, List<CleaningListener> listeners) {
    this.phase = phase;
    this.total = total;
    this.listeners = listeners;
  }

  void enter(Progress.Phase next) {
    phase = next;
  }

  void advance() {
    records++;
    if (records % INTERVAL == 0) {
      tell(total);
    }
  }

  void finish() {
    tell(records);
  }

  long records() {
    return records;
  }

  private void tell(long ofTotal) {
    Progress progress = new Progress(phase, records, ofTotal);
    listeners.forEach(listener -> listener.onProgress(progress));
  }
}
