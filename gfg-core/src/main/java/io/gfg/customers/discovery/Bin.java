package io.gfg.customers.discovery;

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
 * @param count how many of the numbers counted fall into it
 */
public record Bin(BigDecimal from, @Nullable BigDecimal to, long count)
    implements Described, Serializable {

  /** Writes the ends without exponents. */
  public Bin {
    from = Decimals.plain(from);
    to = Decimals.plainOrNull(to);
  }

  /**
   * Whether the bin is one value.
   *
   * @return true if nothing but {@code from} is in it
   */
  public boolean isOneValue() {
    return to != null && to.compareTo(from) == 0;
  }

  @Override
  public void describe(FieldConsumer out) {
    out.field("from", from);
    out.field("to", to);
    out.field("count", count);
  }
}
