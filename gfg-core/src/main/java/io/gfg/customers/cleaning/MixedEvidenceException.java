package io.gfg.customers.cleaning;

import io.gfg.customers.model.CustomersException;

/**
 * A file contradicts itself: part of a column needs a repair that would damage the rest. Nothing
 * has been written.
 */
public class MixedEvidenceException extends CustomersException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param message which rules, with the numbers, what to do, and which file
   */
  public MixedEvidenceException(String message) {
    super(message);
  }
}
