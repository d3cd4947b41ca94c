package io.gfg.customers.sink;

import io.gfg.customers.model.CustomersException;

/** A sink cannot be written to. The message ends with the place. */
public class SinkException extends CustomersException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param message what is wrong, what to do, and where
   * @param cause what was thrown below
   */
  public SinkException(String message, Throwable cause) {
    super(message, cause);
  }
}
