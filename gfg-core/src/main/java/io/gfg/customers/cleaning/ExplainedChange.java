package io.gfg.customers.cleaning;

import io.gfg.customers.audit.FieldChange;
import io.gfg.customers.model.Described;
import io.gfg.customers.model.FieldConsumer;

/**
 * A change with the reason for it.
 *
 * @param change the change
 * @param reason why the rule or decoder is right
 */
public record ExplainedChange(FieldChange change, String reason) implements Described {

  @Override
  public void describe(FieldConsumer out) {
    out.field("rule", change.rule());
    out.field("column", change.field().name());
    out.field("before", change.before());
    out.field("after", change.after());
    out.field("reason", reason);
  }
}
