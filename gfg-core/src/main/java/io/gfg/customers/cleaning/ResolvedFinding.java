package io.gfg.customers.cleaning;

import io.gfg.customers.discovery.Finding;
import io.gfg.customers.model.Described;
import io.gfg.customers.model.FieldConsumer;
import java.io.Serializable;
import java.util.Locale;

/**
 * A finding, and what became of it.
 *
 * @param finding what was found
 * @param resolution what was done about it
 */
public record ResolvedFinding(Finding finding, Resolution resolution)
    implements Described, Serializable {

  @Override
  public void describe(FieldConsumer out) {
    finding.describe(out);
    out.field("resolution", resolution.name().toLowerCase(Locale.ROOT));
  }
}
