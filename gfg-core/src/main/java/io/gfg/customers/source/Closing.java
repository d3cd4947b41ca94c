package io.gfg.customers.source;

import java.io.Closeable;
import java.io.IOException;

/** Closes what a failure leaves open, without losing either error. */
final class Closing {

  private Closing() {}

  /** The failure, to be thrown; an error of closing is attached to it. */
  static <E extends RuntimeException> E after(E failure, Closeable open) {
    try {
      open.close();
    } catch (IOException error) {
      failure.addSuppressed(error);
    }
    return failure;
  }
}
