package io.gfg.customers.audit;

import io.gfg.customers.model.CustomerField;
import io.gfg.customers.model.FieldConsumer;
import io.gfg.customers.model.RecordPosition;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One column of one record, before and after.
 *
 * @param position where the record was read
 * @param customerId whom it describes
 * @param rule what changed it
 * @param field the column
 * @param before the value it had, as a Java value of the column or as read
 * @param after the value it has
 */
public record FieldChange(
    RecordPosition position,
    String customerId,
    String rule,
    CustomerField<?> field,
    @Nullable Object before,
    @Nullable Object after)
    implements Change, Serializable {

  @Override
  public void describe(FieldConsumer out) {
    out.field("change", "field");
    out.field("record", position.record());
    out.field("line", position.line());
    out.field("customer_id", customerId);
    out.field("rule", rule);
    out.field("column", field.name());
    out.field("before", before);
    out.field("after", after);
    out.field("original", null);
  }

  /** The place and the column, never the values. */
  @Override
  public String toString() {
    return "FieldChange[" + rule + " " + field + " at " + position + "]";
  }
}
