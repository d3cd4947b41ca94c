package io.gfg.customers.discovery;

import io.gfg.customers.source.TableColumns;
import java.util.List;
import java.util.Optional;

/**
 * A column is at most, or at least, another once it is divided by a factor. Rows in which it is
 * zero say nothing, because dividing does not change them.
 *
 * @param divided the column and its factor
 * @param bound the other column
 * @param side on which side of the bound the quotient lies
 */
public record DividedOrder(Term divided, String bound, Side side) implements Hypothesis {

  /** On which side of its bound a column lies. */
  public enum Side {
    /** At most the bound. */
    AT_MOST,
    /** At least the bound. */
    AT_LEAST
  }

  @Override
  public List<String> columns() {
    return List.of(divided.column(), bound);
  }

  @Override
  public String relation() {
    return divided + (side == Side.AT_MOST ? " <= " : " >= ") + bound;
  }

  @Override
  public String code() {
    return "new DividedOrder(new Term(\"%s\", %d), \"%s\", DividedOrder.Side.%s)"
        .formatted(divided.column(), divided.factor(), bound, side);
  }

  @Override
  public Optional<Long> factor(String column) {
    return divided.factorOf(column);
  }

  @Override
  public RowCheck bind(TableColumns columns) {
    int value = columns.indexOf(divided.column());
    int other = columns.indexOf(bound);
    long factor = divided.factor();
    int wrong = side == Side.AT_MOST ? 1 : -1;
    return factor == 1
        ? plain(value, other, wrong)
        : row -> {
          if (!Numbers.isNumber(row, value)
              || !Numbers.isNumber(row, other)
              || row.unscaled(value) == 0) {
            return 0;
          }
          int before = Numbers.compare(row, value, other, 1);
          int after = Numbers.compare(row, value, other, factor);
          boolean masked = side == Side.AT_LEAST && after == 0 && before != 0;
          return RowCheck.COMPARED
              | (before == wrong || masked ? RowCheck.BROKEN : 0)
              | (after == wrong ? RowCheck.STILL_BROKEN : 0)
              | (after == 0 ? RowCheck.TIGHT : 0)
              | (Numbers.isMultiple(row, value, factor) ? 0 : RowCheck.INEXACT);
        };
  }

  /** Nothing is divided, so nothing changes; most orders of a table are such. */
  private static RowCheck plain(int value, int other, int wrong) {
    return row -> {
      if (!Numbers.isNumber(row, value)
          || !Numbers.isNumber(row, other)
          || row.unscaled(value) == 0) {
        return 0;
      }
      int compared = Numbers.compare(row, value, other, 1);
      return compared == wrong
          ? RowCheck.COMPARED | RowCheck.BROKEN | RowCheck.STILL_BROKEN
          : compared == 0 ? RowCheck.COMPARED | RowCheck.TIGHT : RowCheck.COMPARED;
    };
  }

  @Override
  public String repaired(String column, String value) {
    return column.equals(divided.column()) ? Repaired.divided(value, divided.factor()) : value;
  }
}
