package io.gfg.customers.cleaning;

import io.gfg.customers.model.Described;
import io.gfg.customers.model.FieldConsumer;
import java.io.Serializable;

/**
 * How often a rule changed a column.
 *
 * @param rule the id of the rule or decoder
 * @param column the column's name
 * @param changes in how many accepted records
 */
public record ChangeCount(String rule, String column, long changes)
    implements Described, Serializable {

  @Override
  public void describe(FieldConsumer out) {
    out.field("rule", rule);
    out.field("column", column);
    out.field("changes", changes);
  }
}
