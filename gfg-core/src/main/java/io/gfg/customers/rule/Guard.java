package io.gfg.customers.rule;

import io.gfg.customers.discovery.Hypothesis;
import io.gfg.customers.inspection.CustomerProfile;
import java.io.Serializable;
import java.util.Optional;

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

  /**
   * What is to be checked in every record, so that the profile has the evidence that the guard asks
   * for.
   *
   * @return the hypothesis, or empty if the guard rests on what every profile has
   */
  default Optional<Hypothesis> hypothesis() {
    return Optional.empty();
  }
}
