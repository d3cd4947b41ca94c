package io.gfg.customers.rule;

import io.gfg.customers.inspection.CustomerProfile;
import io.gfg.customers.inspection.FindingKind;
import io.gfg.customers.model.CustomerField;

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
   * Applies a repair where the file's evidence supports a finding about a column.
   *
   * @param kind the kind of finding that the repair removes
   * @param field the column it is about
   * @return the guard
   */
  public static Guard finding(FindingKind kind, CustomerField<?> field) {
    return new FindingGuard(kind, field);
  }

  private enum NoGuard implements Guard {
    NONE;

    @Override
    public Verdict judge(CustomerProfile profile) {
      return new Verdict(Verdict.Decision.APPLY, "always applied");
    }
  }
}
