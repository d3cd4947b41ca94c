package io.gfg.customers.discovery;

import io.gfg.customers.source.TableColumns;
import java.util.List;
import java.util.Optional;

/**
 * A column is at most another, once those rows that break this are divided by a factor.
 *
 * @param divided the column and its factor
 * @param bound the other column
 */
public record MixedOrder(Term divided, String bound) implements Hypothesis {

  @Override
  public List<String> columns() {
    return List.of(divided.column(), bound);
  }

  @Override
  public String relation() {
    return divided.column() + " <= " + bound + ", or " + divided + " <= " + bound;
  }

  @Override
  public String code() {
    return "new MixedOrder(new Term(\"%s\", %d), \"%s\")"
        .formatted(divided.column(), divided.factor(), bound);
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
    return row -> {
      if (!Numbers.isNumber(row, value)
          || !Numbers.isNumber(row, other)
          || row.unscaled(value) == 0) {
        return 0;
      }
      boolean multiple = Numbers.isMultiple(row, value, factor);
      if (Numbers.compare(row, value, other, 1) <= 0) {
        return RowCheck.COMPARED | (multiple ? RowCheck.AMBIGUOUS : 0);
      }
      int after = Numbers.compare(row, value, other, factor);
      return RowCheck.COMPARED
          | RowCheck.BROKEN
          | (multiple && after <= 0 ? 0 : RowCheck.STILL_BROKEN)
          | (after == 0 ? RowCheck.TIGHT : 0);
    };
  }

  @Override
  public String repaired(String column, String value) {
    return column.equals(divided.column()) ? Repaired.divided(value, divided.factor()) : value;
  }
}
