package io.gfg.customers.inspection;

import io.gfg.customers.model.Customer;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.model.FieldType;
import io.gfg.customers.source.TableColumns;
import io.gfg.customers.source.TableRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** The numbers of a customer as a row, of no more columns than are asked for. */
final class CustomerNumbers {

  private static final int DIGITS = 18;

  private final TableColumns columns;
  private final List<CustomerField<?>> fields;
  private final TableRow row;

  /** The columns are those known so far. */
  CustomerNumbers(TableColumns columns) {
    this(
        columns,
        IntStream.range(0, columns.size())
            .<CustomerField<?>>mapToObj(i -> fieldOf(columns.name(i)))
            .toList());
  }

  private CustomerNumbers(TableColumns columns, List<CustomerField<?>> fields) {
    this.columns = columns;
    this.fields = fields;
    this.row = new TableRow(columns);
  }

  /** For another thread, with a row of its own. */
  CustomerNumbers sibling() {
    return new CustomerNumbers(columns, fields);
  }

  private static CustomerField<?> fieldOf(String name) {
    return CustomerField.find(name)
        .orElseThrow(() -> new IllegalArgumentException("customers have no column " + name));
  }

  /** The row, which is the same object for every customer. */
  TableRow of(Customer customer, long line) {
    row.clear(line);
    for (int i = 0; i < fields.size(); i++) {
      CustomerField<?> field = fields.get(i);
      if (field.type() == FieldType.INTEGER) {
        setWhole(i, customer, field.asInteger());
      } else if (customer.get(field) instanceof BigDecimal decimal) {
        set(i, decimal);
      }
    }
    return row;
  }

  private void setWhole(int column, Customer customer, CustomerField<Integer> field) {
    if (customer.isKnown(field)) {
      row.setNumber(column, customer.getInt(field, 0), 0);
    }
  }

  private void set(int column, BigDecimal decimal) {
    boolean fits = decimal.scale() >= 0 && decimal.scale() <= DIGITS;
    if (fits && decimal.precision() <= DIGITS) {
      row.setNumber(
          column, decimal.scaleByPowerOfTen(decimal.scale()).longValue(), decimal.scale());
    } else {
      row.setNumber(column, decimal);
    }
  }
}
