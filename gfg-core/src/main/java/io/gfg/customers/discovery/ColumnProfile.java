package io.gfg.customers.discovery;

import io.gfg.customers.model.Described;
import io.gfg.customers.model.FieldConsumer;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * What one column holds.
 *
 * @param name its name
 * @param missing rows that do not have it
 * @param nulls rows in which it is null
 * @param empty rows in which it is the empty text
 * @param texts rows with other text
 * @param numbers rows with a number
 * @param booleans rows with true or false
 * @param nested rows with an object or array
 * @param zeros numbers that are zero
 * @param distinct how many values differ: exact up to 10,000, beyond it off by 0.8 % (one standard
 *     deviation)
 * @param min the smallest number, or null without numbers
 * @param max the largest number, or null without numbers
 * @param sum the exact sum of the numbers of at most 18 digits
 * @param divisor the greatest common divisor of the whole numbers that are not zero; 0 if there are
 *     none, 1 if a number is not whole
 * @param decimals the most decimal places of a number
 */
public record ColumnProfile(
    String name,
    long missing,
    long nulls,
    long empty,
    long texts,
    long numbers,
    long booleans,
    long nested,
    long zeros,
    long distinct,
    @Nullable BigDecimal min,
    @Nullable BigDecimal max,
    BigDecimal sum,
    BigInteger divisor,
    int decimals)
    implements Described, Serializable {

  @Override
  public void describe(FieldConsumer out) {
    out.field("name", name);
    out.field("missing", missing);
    out.field("nulls", nulls);
    out.field("empty", empty);
    out.field("texts", texts);
    out.field("numbers", numbers);
    out.field("booleans", booleans);
    out.field("nested", nested);
    out.field("zeros", zeros);
    out.field("distinct", distinct);
    out.field("min", min);
    out.field("max", max);
    out.field("sum", sum);
    out.field("divisor", divisor.longValue());
    out.field("decimals", decimals);
  }
}
