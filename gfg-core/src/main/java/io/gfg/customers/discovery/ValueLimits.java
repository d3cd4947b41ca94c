package io.gfg.customers.discovery;

import io.gfg.customers.source.TableColumns;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a column lie between two limits.
 *
 * @param column the column
 * @param least the smallest number that can be, or null
 * @param greatest the greatest number that can be, or null
 */
public record ValueLimits(String column, @Nullable BigDecimal least, @Nullable BigDecimal greatest)
    implements Hypothesis {

  @Override
  public List<String> columns() {
    return List.of(column);
  }

  @Override
  public String relation() {
    return (least == null ? "" : least.toPlainString() + " <= ")
        + column
        + (greatest == null ? "" : " <= " + greatest.toPlainString());
  }

  @Override
  public String code() {
    return "new ValueLimits(\"%s\", %s, %s)".formatted(column, code(least), code(greatest));
  }

  private static String code(@Nullable BigDecimal limit) {
    return limit == null ? "null" : "new BigDecimal(\"" + limit.toPlainString() + "\")";
  }

  @Override
  public RowCheck bind(TableColumns columns) {
    int index = columns.indexOf(column);
    double low = least == null ? Double.NEGATIVE_INFINITY : least.doubleValue();
    double high = greatest == null ? Double.POSITIVE_INFINITY : greatest.doubleValue();
    return row -> {
      if (!Numbers.isNumber(row, index)) {
        return 0;
      }
      double value = Numbers.asDouble(row, index);
      boolean beyond = value < low || value > high;
      return RowCheck.COMPARED | (beyond ? RowCheck.BROKEN | RowCheck.STILL_BROKEN : 0);
    };
  }

  @Override
  public String repaired(String name, String value) {
    return value;
  }
}
