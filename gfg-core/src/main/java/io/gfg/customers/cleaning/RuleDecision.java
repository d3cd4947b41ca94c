package io.gfg.customers.cleaning;

import io.gfg.customers.model.Described;
import io.gfg.customers.model.FieldConsumer;
import java.io.Serializable;

/**
 * Whether a cleaning rule was applied to a file.
 *
 * @param rule the id of the rule
 * @param application whether it was applied
 * @param explanation why, with the numbers
 */
public record RuleDecision(String rule, Application application, String explanation)
    implements Described, Serializable {

  /** Whether a rule is applied. */
  public enum Application {
    /** To every record. */
    APPLIED,
    /** To none. */
    NOT_APPLIED
  }

  @Override
  public void describe(FieldConsumer out) {
    out.field("rule", rule);
    out.field("applied", application == Application.APPLIED);
    out.field("explanation", explanation);
  }
}
