package io.gfg.customers.discovery;

import io.gfg.customers.model.Described;
import io.gfg.customers.model.FieldConsumer;
import io.gfg.customers.model.FieldUnit;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What one column holds. Four counts are of missing values: {@code missing}, {@code nulls}, {@code
 * empty} and {@code sentinels}.
 *
 * @param name its name
 * @param unit what one unit of its values stands for, or null if no contract says so
 * @param missing rows that do not have it
 * @param nulls rows in which it is null
 * @param empty rows in which it is the empty text
 * @param sentinels rows with a number, such as -1, that seems to stand for no value
 * @param texts rows with other text
 * @param numbers rows with a number, sentinels included
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
 * @param values how its values are distributed
 */
public record ColumnProfile(
    String name,
    @Nullable FieldUnit unit,
    long missing,
    long nulls,
    long empty,
    long sentinels,
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
    int decimals,
    Distribution values)
    implements Described, Serializable {

  /** Writes numbers without exponents. */
  public ColumnProfile {
    min = Decimals.plainOrNull(min);
    max = Decimals.plainOrNull(max);
    sum = Decimals.plain(sum);
  }

  /**
   * Rows without a value, in any of the four ways.
   *
   * @return the count
   */
  public long absent() {
    return missing + nulls + empty + sentinels;
  }

  ColumnProfile withSentinels(long rows) {
    return new ColumnProfile(
        name, unit, missing, nulls, empty, rows, texts, numbers, booleans, nested, zeros, distinct,
        min, max, sum, divisor, decimals, values);
  }

  @Override
  public void describe(FieldConsumer out) {
    out.field("name", name);
    out.field("unit", unit == null ? null : unit.name().toLowerCase(Locale.ROOT));
    out.field("missing", missing);
    out.field("nulls", nulls);
    out.field("empty", empty);
    out.field("sentinels", sentinels);
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
    out.field("values", values);
  }
}
