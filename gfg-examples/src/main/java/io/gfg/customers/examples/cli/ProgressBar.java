package io.gfg.customers.examples.cli;

import io.gfg.customers.cleaning.Progress;
import io.gfg.customers.examples.cli.Shell.Attendance;
import java.io.PrintStream;
import java.util.Locale;
import java.util.function.Consumer;

/** One line on a terminal that says how far a run has come, and vanishes at the end. */
final class ProgressBar implements Consumer<Progress> {

  private static final int CELLS = 30;
  private static final int LINE = 79;

  private final PrintStream err;

  private ProgressBar(PrintStream err) {
    this.err = err;
  }

  /** Nothing at all if nobody watches. */
  static Consumer<Progress> in(Shell shell) {
    return shell.attendance() == Attendance.TERMINAL
        ? new ProgressBar(shell.err())
        : unwatched -> {};
  }

  @Override
  public void accept(Progress progress) {
    boolean done = progress.records() == progress.total();
    err.print("\r" + (done ? " ".repeat(LINE) + "\r" : line(progress)));
    err.flush();
  }

  private static String line(Progress progress) {
    String phase = progress.phase().name().toLowerCase(Locale.ROOT);
    return progress.total() < 0
        ? String.format(Locale.ROOT, "%-10s %,d records", phase, progress.records())
        : String.format(
            Locale.ROOT,
            "%-10s [%s] %3d %%  %,d of %,d records",
            phase,
            bar(progress),
            100 * progress.records() / progress.total(),
            progress.records(),
            progress.total());
  }

  private static String bar(Progress progress) {
    int full = (int) (CELLS * progress.records() / progress.total());
    return "#".repeat(full) + "-".repeat(CELLS - full);
  }
}
