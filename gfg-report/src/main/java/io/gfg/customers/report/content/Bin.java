package io.gfg.customers.report.content;

import io.gfg.customers.model.Described;
import io.gfg.customers.model.FieldConsumer;
import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A bar of a histogram.
 *
 * @param from the least value in it
 * @param to the value at which it ends, itself not in it; equal to {@code from} if the bin is that
 *     one value; null if it takes everything from {@code from} on
 * @param rows how many rows fall into it
 */
public record Bin(BigDecimal from, @Nullable BigDecimal to, long rows)
    implements Described, Serializable {

  @Override
  public void describe(FieldConsumer out) {
    out.field("from", from);
    out.field("to", to);
    out.field("rows", rows);
  }
}
