package io.gfg.customers.comparison;

import io.gfg.customers.model.CustomersException;

/**
 * A profile cannot be read, or does not say one. The message ends with the file, the line and the
 * column.
 */
public class ProfileFileException extends CustomersException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param message what is wrong, what to do, and where
   */
  public ProfileFileException(String message) {
    super(message);
  }

  /**
   * Creates an exception with its cause.
   *
   * @param message what is wrong, what to do, and where
   * @param cause what was thrown below
   */
  public ProfileFileException(String message, Throwable cause) {
    super(message, cause);
  }
}
