package io.gfg.customers.inspection;

import io.gfg.customers.model.Described;
import io.gfg.customers.model.FieldConsumer;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The numbers for or against a defect.
 *
 * @param state what they amount to
 * @param observed the share of rows in which the relation behind the finding is broken, from 0 to 1
 * @param byChance the share of rows in which it would be broken if nothing were wrong, or null if
 *     that was not measured
 * @param afterRepair the share of rows in which it is broken once the repair is applied, or null if
 *     there is no repair
 * @param rows how many rows could be compared
 * @param explanation the same in words
 */
public record Evidence(
    EvidenceState state,
    BigDecimal observed,
    @Nullable BigDecimal byChance,
    @Nullable BigDecimal afterRepair,
    long rows,
    String explanation)
    implements Described, Serializable {

  @Override
  public void describe(FieldConsumer out) {
    out.field("state", state.name().toLowerCase(Locale.ROOT));
    out.field("observed", observed);
    out.field("byChance", byChance);
    out.field("afterRepair", afterRepair);
    out.field("rows", rows);
    out.field("explanation", explanation);
  }
}
