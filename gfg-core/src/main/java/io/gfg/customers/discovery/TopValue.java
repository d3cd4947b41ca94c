package io.gfg.customers.discovery;

import io.gfg.customers.model.Described;
import io.gfg.customers.model.FieldConsumer;
import java.io.Serializable;

/**
 * A frequent value.
 *
 * @param value as it stands in the source, numbers without trailing zeros
 * @param rows how many rows have it
 */
public record TopValue(String value, long rows) implements Described, Serializable {

  @Override
  public void describe(FieldConsumer out) {
    out.field("value", value);
    out.field("rows", rows);
  }
}
