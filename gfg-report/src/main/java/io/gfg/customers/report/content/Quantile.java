package io.gfg.customers.report.content;

import io.gfg.customers.model.Described;
import io.gfg.customers.model.FieldConsumer;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * The value that a share of the numbers does not exceed.
 *
 * @param percent the share, from 0 to 100
 * @param value a value of the column
 */
public record Quantile(int percent, BigDecimal value) implements Described, Serializable {

  @Override
  public void describe(FieldConsumer out) {
    out.field("percent", percent);
    out.field("value", value);
  }
}
