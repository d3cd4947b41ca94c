package io.gfg.customers.discovery;

import io.gfg.customers.model.Described;
import io.gfg.customers.model.FieldConsumer;
import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The numbers behind a finding.
 *
 * @param observed the share of rows, from 0 to 1, in which the finding shows: in which the relation
 *     behind it is broken as the values are, or, for findings of counting, which are counted
 * @param byChance the share in which it would show with values of other rows, or null if nothing
 *     was compared
 * @param afterRepair the share in which it still shows once repaired, or null without a repair
 * @param rows how many rows could be compared
 * @param explanation the same in words
 */
public record Evidence(
    BigDecimal observed,
    @Nullable BigDecimal byChance,
    @Nullable BigDecimal afterRepair,
    long rows,
    String explanation)
    implements Described, Serializable {

  static Evidence counted(long count, long rows) {
    return new Evidence(
        Share.of(count, rows), null, null, rows, Share.inWords(count, rows) + " rows");
  }

  @Override
  public void describe(FieldConsumer out) {
    out.field("observed", observed);
    out.field("byChance", byChance);
    out.field("afterRepair", afterRepair);
    out.field("rows", rows);
    out.field("explanation", explanation);
  }
}
