package io.gfg.customers.examples.cli;

import io.gfg.customers.cleaning.Progress;
import java.time.Duration;
import java.util.Locale;

/**
 * Says in one line how far a run has come, how fast it is and how long it will take at that speed.
 * Phases follow each other at speeds of their own, so each is timed for itself.
 */
final class ProgressLine {

  private static final int CELLS = 20;
  private static final double NANOS_A_SECOND = 1e9;

  private Progress.Phase phase = Progress.Phase.INSPECTING;
  private long start;
  private long startRecords;
  private double startShare;

  /** A line for a run that begins now, by a clock of nanoseconds. */
  ProgressLine(long now) {
    this.start = now;
  }

  /** For example {@code cleaning [####----] 50 % 500,000 records, 210,000/s, 0:02 left}. */
  String at(Progress progress, long now) {
    if (progress.phase() != phase) {
      phase = progress.phase();
      start = now;
      startRecords = progress.records();
      startShare = Math.max(0, progress.share());
    }
    double seconds = (now - start) / NANOS_A_SECOND;
    return String.format(Locale.ROOT, "%-10s ", phase.name().toLowerCase(Locale.ROOT))
        + bar(progress.share())
        + String.format(Locale.ROOT, "%,d records", progress.records())
        + rate(progress.records() - startRecords, seconds)
        + remaining(progress.share(), seconds);
  }

  private static String bar(double share) {
    if (share < 0) {
      return "";
    }
    int full = (int) (CELLS * share);
    return String.format(
        Locale.ROOT,
        "[%s%s] %3d %%  ",
        "#".repeat(full),
        "-".repeat(CELLS - full),
        (int) (100 * share));
  }

  private static String rate(long records, double seconds) {
    return seconds <= 0 || records <= 0
        ? ""
        : String.format(Locale.ROOT, ", %,d/s", (long) (records / seconds));
  }

  private String remaining(double share, double seconds) {
    double done = share - startShare;
    if (share < 0 || done <= 0) {
      return "";
    }
    Duration left = Duration.ofSeconds(Math.round(seconds / done * (1 - share)));
    return String.format(Locale.ROOT, ", %d:%02d left", left.toMinutes(), left.toSecondsPart());
  }
}
