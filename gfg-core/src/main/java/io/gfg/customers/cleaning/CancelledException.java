package io.gfg.customers.cleaning;

import io.gfg.customers.source.SourceException;

/**
 * The thread of a run was interrupted, so the run has ended before its end. Nothing was committed,
 * no thread of the run is left, the source is closed, and the thread is still marked as
 * interrupted.
 */
public class CancelledException extends SourceException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param source the name of the source that was read
   */
  public CancelledException(String source) {
    super("interrupted; nothing was written: " + source);
  }

  /** Ends the run of a thread that was interrupted. */
  static void throwIfInterrupted(String source) {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancelledException(source);
    }
  }
}
