package io.gfg.customers.cleaning;

import io.gfg.customers.model.Described;
import io.gfg.customers.model.FieldConsumer;
import java.io.Serializable;

/**
 * How many records a rule objected to.
 *
 * @param rule the id of the rule
 * @param records how many records
 */
public record RuleCount(String rule, long records) implements Described, Serializable {

  @Override
  public void describe(FieldConsumer out) {
    out.field("rule", rule);
    out.field("records", records);
  }
}
