package io.gfg.customers.comparison;

import io.gfg.customers.model.CustomersException;

/** No day is left to compare with. The message names the days that were left out. */
public class NoBaselineException extends CustomersException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param message what is wrong and what to do
   */
  public NoBaselineException(String message) {
    super(message);
  }
}
