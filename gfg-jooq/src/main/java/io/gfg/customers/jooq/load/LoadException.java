package io.gfg.customers.jooq.load;

import io.gfg.customers.model.CustomersException;

/** The database refused a load. Nothing of it has become visible. */
public class LoadException extends CustomersException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param message what is wrong, what to do, and where
   */
  public LoadException(String message) {
    super(message);
  }

  /**
   * Creates an exception with its cause.
   *
   * @param message what is wrong, what to do, and where
   * @param cause what the database said
   */
  public LoadException(String message, Throwable cause) {
    super(message, cause);
  }
}
