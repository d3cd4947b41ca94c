package io.gfg.customers.rule;

import io.gfg.customers.inspection.CustomerProfile;
import io.gfg.customers.inspection.Evidence;
import io.gfg.customers.inspection.FindingKind;
import io.gfg.customers.model.CustomerField;

/**
 * Applies a repair where the file's evidence supports a finding about a column.
 *
 * @param kind the kind of finding that the repair removes
 * @param field the column it is about
 */
public record FindingGuard(FindingKind kind, CustomerField<?> field) implements Guard {

  @Override
  public Verdict judge(CustomerProfile profile) {
    Evidence evidence = profile.evidence(kind, field);
    Verdict.Decision decision =
        switch (evidence.state()) {
          case SUPPORTED -> Verdict.Decision.APPLY;
          case ABSENT, UNDECIDED -> Verdict.Decision.SKIP;
          case MIXED -> Verdict.Decision.MIXED;
        };
    return new Verdict(decision, evidence.explanation());
  }

  /**
   * The guard in words.
   *
   * @return for example {@code if the file shows WRONG_UNIT in days_since_last_order}
   */
  @Override
  public String toString() {
    return "if the file shows " + kind + " in " + field;
  }
}
