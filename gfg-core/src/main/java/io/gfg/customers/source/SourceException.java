package io.gfg.customers.source;

import io.gfg.customers.model.CustomersException;

/** A source cannot be opened, or cannot be read any further. The message ends with the place. */
public class SourceException extends CustomersException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param message what is wrong, what to do, and where
   */
  public SourceException(String message) {
    super(message);
  }

  /**
   * Creates an exception with its cause.
   *
   * @param message what is wrong, what to do, and where
   * @param cause what was thrown below
   */
  public SourceException(String message, Throwable cause) {
    super(message, cause);
  }
}
