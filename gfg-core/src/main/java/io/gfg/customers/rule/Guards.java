package io.gfg.customers.rule;

import io.gfg.customers.discovery.Hypothesis;
import io.gfg.customers.inspection.CustomerProfile;

/** Ready-made guards. */
public final class Guards {

  private Guards() {}

  /**
   * No guard: the repair is always applied.
   *
   * @return the guard
   */
  public static Guard none() {
    return NoGuard.NONE;
  }

  /**
   * Applies a repair where the rows of the whole file bear out the hypothesis that it rests on: in
   * all rows but at most 0.5 %, and in three rows at least. Where part of the rows needs the repair
   * and part of them would be damaged, the file contradicts itself.
   *
   * @param hypothesis the relation that the defect breaks and the repair restores
   * @return the guard
   * @throws IllegalArgumentException if it is not about columns of numbers of customers
   */
  public static Guard evidence(Hypothesis hypothesis) {
    return new EvidenceGuard(hypothesis);
  }

  private enum NoGuard implements Guard {
    NONE;

    @Override
    public Verdict judge(CustomerProfile profile) {
      return new Verdict(Verdict.Decision.APPLY, "always applied");
    }
  }
}
