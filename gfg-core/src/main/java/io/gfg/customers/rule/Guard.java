package io.gfg.customers.rule;

import io.gfg.customers.inspection.CustomerProfile;
import java.io.Serializable;

/**
 * Decides from the evidence of a whole file whether a repair may be applied to its records.
 *
 * <p>A pure function: immutable, serialisable, safe to share between threads.
 */
@FunctionalInterface
public interface Guard extends Serializable {

  /**
   * Judges a file.
   *
   * @param profile what inspection found in the file
   * @return whether to apply the repair, and why
   */
  Verdict judge(CustomerProfile profile);
}
