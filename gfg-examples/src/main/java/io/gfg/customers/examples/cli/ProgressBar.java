package io.gfg.customers.examples.cli;

import io.gfg.customers.cleaning.Progress;
import io.gfg.customers.examples.cli.Shell.Attendance;
import java.io.PrintStream;
import java.util.function.Consumer;

/** One line on a terminal that says how far a run has come, and vanishes at the end. */
final class ProgressBar implements Consumer<Progress> {

  private static final int LINE = 79;

  private final PrintStream err;
  private final ProgressLine line;

  private ProgressBar(PrintStream err) {
    this.err = err;
    this.line = new ProgressLine(System.nanoTime());
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
    String text = done ? "" : line.at(progress, System.nanoTime());
    String blank = " ".repeat(LINE - Math.min(LINE, text.length()));
    err.print("\r" + text + blank + (done ? "\r" : ""));
    err.flush();
  }
}
