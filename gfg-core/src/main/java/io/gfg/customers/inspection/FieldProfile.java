package io.gfg.customers.inspection;

import io.gfg.customers.model.Described;
import io.gfg.customers.model.FieldConsumer;
import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one column of a file holds, as decoded and before any repair.
 *
 * @param column the column's name
 * @param known how many records have a value
 * @param missing how many records do not have the key
 * @param nulls how many records have the key and null
 * @param zeros how many values are zero, or false
 * @param encoded how many values were written as text of another type, such as Y for true
 * @param min the least number, or null if the column holds none
 * @param max the greatest number, or null if the column holds none
 * @param sum the exact sum of the numbers; of a column of true and false, how many are true
 */
public record FieldProfile(
    String column,
    long known,
    long missing,
    long nulls,
    long zeros,
    long encoded,
    @Nullable BigDecimal min,
    @Nullable BigDecimal max,
    BigDecimal sum)
    implements Described, Serializable {

  @Override
  public void describe(FieldConsumer out) {
    out.field("column", column);
    out.field("known", known);
    out.field("missing", missing);
    out.field("nulls", nulls);
    out.field("zeros", zeros);
    out.field("encoded", encoded);
    out.field("min", min);
    out.field("max", max);
    out.field("sum", sum);
  }
}
