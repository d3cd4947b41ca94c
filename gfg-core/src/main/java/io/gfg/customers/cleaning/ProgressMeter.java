package io.gfg.customers.cleaning;

import java.util.List;

/** Counts records, and tells listeners now and then. */
final class ProgressMeter {

  private static final long INTERVAL = 10_000;

  private final long total;
  private final long totalBytes;
  private final List<CleaningListener> listeners;
  private Progress.Phase phase;
  private long records;
  private long bytes;

  private ProgressMeter(
      Progress.Phase phase, long total, long totalBytes, List<CleaningListener> listeners) {
    this.phase = phase;
    this.total = total;
    this.totalBytes = totalBytes;
    this.listeners = listeners;
  }

  /** A meter that asks the source for its size if anybody listens. */
  static ProgressMeter of(
      Reading reading, Progress.Phase phase, long total, List<CleaningListener> listeners) {
    long totalBytes = listeners.isEmpty() ? -1 : reading.source().size().orElse(-1);
    return new ProgressMeter(phase, total, totalBytes, listeners);
  }

  void enter(Progress.Phase next) {
    phase = next;
  }

  /** Says how many bytes have been read up to here. */
  void read(long inAll) {
    bytes = inAll;
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

  private void tell(long ofTotal) {
    Progress progress = new Progress(phase, records, ofTotal, bytes, totalBytes);
    listeners.forEach(listener -> listener.onProgress(progress));
  }
}
