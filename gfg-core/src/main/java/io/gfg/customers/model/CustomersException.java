package io.gfg.customers.model;

/**
 * The root of everything the library throws on purpose. Unchecked: a caller who cannot mend the
 * file, the policy or the database has nothing to do but stop.
 *
 * <p>Every message says what is wrong and what to do, and ends with the place.
 */
public class CustomersException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param message what is wrong, what to do, and where
   */
  public CustomersException(String message) {
    super(message);
  }

  /**
   * Creates an exception with its cause.
   *
   * @param message what is wrong, what to do, and where
   * @param cause what was thrown below
   */
  public CustomersException(String message, Throwable cause) {
    super(message, cause);
  }
}
