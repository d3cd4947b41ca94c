package io.gfg.customers.discovery;

import io.gfg.customers.source.TableColumns;
import io.gfg.customers.source.TableRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A column is a rate, and at most or at least another rate, once it is divided by a factor. Rows in
 * which it is zero say nothing.
 *
 * @param divided the column and its factor
 * @param sibling a column that runs from 0 to 1
 * @param side on which side of the sibling the quotient lies
 * @param rounding how far the two may differ and still be equal
 */
public record DividedRate(Term divided, String sibling, DividedOrder.Side side, BigDecimal rounding)
    implements Hypothesis {

  @Override
  public List<String> columns() {
    return List.of(divided.column(), sibling);
  }

  @Override
  public String relation() {
    return "0 <= "
        + divided
        + " <= 1 and "
        + divided
        + (side == DividedOrder.Side.AT_MOST ? " <= " : " >= ")
        + sibling;
  }

  @Override
  public String code() {
    return "new DividedRate(new Term(\"%s\", %d), \"%s\", DividedOrder.Side.%s, new BigDecimal(\"%s\"))"
        .formatted(divided.column(), divided.factor(), sibling, side, rounding.toPlainString());
  }

  @Override
  public Optional<Long> factor(String column) {
    return divided.factorOf(column);
  }

  @Override
  public RowCheck bind(TableColumns columns) {
    int value = columns.indexOf(divided.column());
    int other = columns.indexOf(sibling);
    double tolerance = rounding.doubleValue() * (1 + 1e-9);
    return row -> {
      boolean compared = Numbers.isNumber(row, value) && Numbers.isNumber(row, other);
      return compared && row.unscaled(value) != 0 ? look(row, value, other, tolerance) : 0;
    };
  }

  private int look(TableRow row, int value, int other, double tolerance) {
    double raw = Numbers.asDouble(row, value);
    double rate = raw / divided.factor();
    double gap = rate - Numbers.asDouble(row, other);
    boolean beyond = side == DividedOrder.Side.AT_MOST ? gap > tolerance : gap < -tolerance;
    boolean rateAfter = rate >= 0 && rate <= 1;
    return RowCheck.COMPARED
        | (raw > 1 ? RowCheck.BROKEN : RowCheck.AMBIGUOUS)
        | (beyond || !rateAfter ? RowCheck.STILL_BROKEN : 0)
        | (Math.abs(gap) <= tolerance ? RowCheck.TIGHT : 0);
  }

  @Override
  public String repaired(String column, String value) {
    return column.equals(divided.column()) ? Repaired.divided(value, divided.factor()) : value;
  }
}
