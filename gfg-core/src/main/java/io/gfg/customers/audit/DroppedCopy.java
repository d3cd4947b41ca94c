package io.gfg.customers.audit;

import io.gfg.customers.model.FieldConsumer;
import io.gfg.customers.model.RecordPosition;
import java.io.Serializable;

/**
 * A record left out because it repeats an earlier one exactly.
 *
 * @param position where the copy was read
 * @param customerId whom it describes
 * @param rule what left it out
 * @param original the number of the record it repeats
 */
public record DroppedCopy(RecordPosition position, String customerId, String rule, long original)
    implements Change, Serializable {

  @Override
  public void describe(FieldConsumer out) {
    out.field("change", "dropped-copy");
    out.field("record", position.record());
    out.field("line", position.line());
    out.field("customer_id", customerId);
    out.field("rule", rule);
    out.field("column", null);
    out.field("before", null);
    out.field("after", null);
    out.field("original", original);
  }
}
