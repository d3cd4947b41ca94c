package io.gfg.customers.discovery;

import io.gfg.customers.source.TableColumns;
import java.math.BigDecimal;
import java.util.List;

/**
 * A column holds a number that stands for no value.
 *
 * @param column the column
 * @param value the number
 */
public record OneValue(String column, BigDecimal value) implements Hypothesis {

  @Override
  public List<String> columns() {
    return List.of(column);
  }

  @Override
  public String relation() {
    return column + " is not " + value.toPlainString();
  }

  @Override
  public String code() {
    return "new OneValue(\"%s\", new BigDecimal(\"%s\"))".formatted(column, value.toPlainString());
  }

  @Override
  public RowCheck bind(TableColumns columns) {
    int index = columns.indexOf(column);
    double wanted = value.doubleValue();
    return row -> {
      if (!Numbers.isNumber(row, index)) {
        return 0;
      }
      boolean is = Numbers.asDouble(row, index) == wanted;
      return RowCheck.COMPARED | (is ? RowCheck.BROKEN : 0);
    };
  }

  @Override
  public String repaired(String name, String cell) {
    return "null";
  }
}
