package io.gfg.customers.discovery;

import io.gfg.customers.source.TableColumns;
import java.math.BigDecimal;
import java.util.List;

/**
 * Two columns are equal. Rows in which both have their most common value say nothing.
 *
 * @param copy the column that may be a copy
 * @param original the column that it may be a copy of
 * @param commonCopy the most common value of the copy
 * @param commonOriginal the most common value of the original
 */
public record EqualColumns(
    String copy, String original, BigDecimal commonCopy, BigDecimal commonOriginal)
    implements Hypothesis {

  /** The same pair, the other one being the copy. */
  EqualColumns reversed() {
    return new EqualColumns(
        /* copy= */ original,
        /* original= */ copy,
        /* commonCopy= */ commonOriginal,
        /* commonOriginal= */ commonCopy);
  }

  @Override
  public List<String> columns() {
    return List.of(copy, original);
  }

  @Override
  public String relation() {
    return copy + " = " + original;
  }

  @Override
  public String code() {
    return "new EqualColumns(\"%s\", \"%s\", new BigDecimal(\"%s\"), new BigDecimal(\"%s\"))"
        .formatted(copy, original, commonCopy.toPlainString(), commonOriginal.toPlainString());
  }

  /** Here it is the equality that is wrong, so equal rows count as broken. */
  @Override
  public RowCheck bind(TableColumns columns) {
    int left = columns.indexOf(copy);
    int right = columns.indexOf(original);
    double usualLeft = commonCopy.doubleValue();
    double usualRight = commonOriginal.doubleValue();
    return row -> {
      if (!Numbers.isNumber(row, left) || !Numbers.isNumber(row, right)) {
        return 0;
      }
      boolean usual =
          Numbers.asDouble(row, left) == usualLeft && Numbers.asDouble(row, right) == usualRight;
      if (usual) {
        return 0;
      }
      boolean equal = Numbers.compare(row, left, right, 1) == 0;
      return RowCheck.COMPARED | (equal ? RowCheck.BROKEN | RowCheck.TIGHT : 0);
    };
  }

  @Override
  public String repaired(String column, String value) {
    return column.equals(copy) ? "null" : value;
  }
}
