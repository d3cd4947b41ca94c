package io.gfg.customers.source;

import java.io.IOException;

/** Stored bytes that cannot be read, in our own words but without the place, which others add. */
class UnreadableException extends IOException {

  private static final long serialVersionUID = 1L;

  UnreadableException(String message) {
    super(message);
  }

  UnreadableException(String message, Throwable cause) {
    super(message, cause);
  }

  /** What an error of reading means to whoever must act on it. */
  static String describe(Exception error) {
    if (error instanceof UnreadableException) {
      return String.valueOf(error.getMessage());
    }
    String message = error.getMessage();
    String name = error.getClass().getSimpleName();
    return "cannot be read (" + (message == null ? name : name + ": " + message) + ")";
  }
}
