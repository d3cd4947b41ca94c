package io.gfg.customers.policy;

import io.gfg.customers.model.CustomersException;

/**
 * A policy file cannot be read, or does not say a policy. The message ends with the file, the line
 * and the column.
 */
public class PolicyFileException extends CustomersException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param message what is wrong, what to do, and where
   */
  public PolicyFileException(String message) {
    super(message);
  }

  /**
   * Creates an exception with its cause.
   *
   * @param message what is wrong, what to do, and where
   * @param cause what was thrown below
   */
  public PolicyFileException(String message, Throwable cause) {
    super(message, cause);
  }
}
