package io.gfg.customers.discovery;

import io.gfg.customers.model.FieldType;
import io.gfg.customers.model.FieldUnit;
import io.gfg.customers.source.CellKind;
import java.io.Serializable;

/**
 * What is known of one column.
 *
 * @param name its name
 * @param type the type of its values
 * @param unit what one unit of its values stands for
 * @param group columns of one group belong together
 * @param required whether every row must have a value
 * @param documented whether the data dictionary describes it
 */
public record ContractColumn(
    String name, FieldType type, FieldUnit unit, String group, boolean required, boolean documented)
    implements Serializable {

  boolean isNumber() {
    return type == FieldType.INTEGER || type == FieldType.DECIMAL;
  }

  /** Whether a column holds values, and none of the type. */
  boolean contradicts(ColumnState column) {
    long numbers = column.numbers() + column.count(CellKind.LONG_NUMBER) + column.numericTexts();
    return switch (type) {
      case INTEGER -> column.present() > 0 && (numbers == 0 || column.decimals() > 0);
      case DECIMAL -> column.present() > 0 && numbers == 0;
      case TEXT -> column.present() > 0 && column.count(CellKind.TEXT) == 0;
      case BOOLEAN -> false;
    };
  }

  /** Whether a column holds values that may be of the type. */
  boolean mayBe(ColumnState column) {
    long text = column.count(CellKind.TEXT);
    return switch (type) {
      case INTEGER -> column.numbers() > 0 && column.decimals() == 0;
      case DECIMAL -> column.numbers() > 0;
      case TEXT -> text > 0 && column.numericTexts() == 0;
      case BOOLEAN -> column.numbers() == 0 && column.values.distinct() <= 3;
    };
  }
}
