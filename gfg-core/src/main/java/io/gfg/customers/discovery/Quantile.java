package io.gfg.customers.discovery;

import io.gfg.customers.model.Described;
import io.gfg.customers.model.FieldConsumer;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * The value that a share of the numbers does not exceed.
 *
 * @param share from 0, the least number, to 1, the greatest
 * @param value a value of the column
 */
public record Quantile(BigDecimal share, BigDecimal value) implements Described, Serializable {

  /** Writes both without exponents. */
  public Quantile {
    share = Decimals.plain(share);
    value = Decimals.plain(value);
  }

  @Override
  public void describe(FieldConsumer out) {
    out.field("share", share);
    out.field("value", value);
  }
}
