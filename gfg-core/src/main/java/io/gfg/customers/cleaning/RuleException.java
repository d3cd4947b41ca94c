package io.gfg.customers.cleaning;

import io.gfg.customers.model.CustomersException;

/**
 * A rule does not keep its contract: it threw, or changed a column that it does not declare. The
 * rule must be mended; the run ends and nothing becomes visible.
 */
public class RuleException extends CustomersException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param message which rule did what, and where
   */
  public RuleException(String message) {
    super(message);
  }

  /**
   * Creates an exception with its cause.
   *
   * @param message which rule did what, and where
   * @param cause what the rule threw
   */
  public RuleException(String message, Throwable cause) {
    super(message, cause);
  }
}
