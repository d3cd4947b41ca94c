package io.gfg.customers.cleaning;

import io.gfg.customers.model.CustomersException;
import java.util.List;

/** More records were rejected than the policy bears. Nothing has become visible. */
public class TooManyRejectsException extends CustomersException {

  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // an immutable list of serialisable counts
  private final List<RuleCount> reasons;

  /**
   * Creates an exception.
   *
   * @param message how many records, out of how many, beyond which limit, and why
   * @param reasons how many records each rule had rejected by then, the most frequent first
   */
  public TooManyRejectsException(String message, List<RuleCount> reasons) {
    super(message);
    this.reasons = List.copyOf(reasons);
  }

  /**
   * Why records were rejected until the run stopped.
   *
   * @return the most frequent rule first
   */
  public List<RuleCount> reasons() {
    return reasons;
  }
}
