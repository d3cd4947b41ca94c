package io.gfg.customers.inspection;

import io.gfg.customers.model.Described;
import io.gfg.customers.model.FieldConsumer;
import java.io.Serializable;
import java.util.Locale;

/**
 * What would remove a finding.
 *
 * @param rule the id of the rule, decoder or strategy that does it
 * @param effect what becomes of the values
 * @param code the Java expression that adds it to a policy
 */
public record Repair(String rule, RepairEffect effect, String code)
    implements Described, Serializable {

  @Override
  public void describe(FieldConsumer out) {
    out.field("rule", rule);
    out.field("effect", effect.name().toLowerCase(Locale.ROOT));
    out.field("lossless", effect == RepairEffect.RESTORES);
    out.field("code", code);
  }
}
