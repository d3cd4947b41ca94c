package io.gfg.customers.ledger;

import io.gfg.customers.model.CustomersException;

/**
 * A ledger cannot be used: it is none, is not whole, was changed, or belongs to another file. The
 * message ends with the place.
 */
public class LedgerException extends CustomersException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param message what is wrong, what to do, and where
   */
  public LedgerException(String message) {
    super(message);
  }

  /**
   * Creates an exception with its cause.
   *
   * @param message what is wrong, what to do, and where
   * @param cause what was thrown below
   */
  public LedgerException(String message, Throwable cause) {
    super(message, cause);
  }
}
