package io.gfg.customers.report.content;

import io.gfg.customers.model.CustomerField;
import io.gfg.customers.source.CellKind;
import io.gfg.customers.source.CustomerSource;
import io.gfg.customers.source.RawCustomer;
import io.gfg.customers.source.ReadRecord;
import io.gfg.customers.source.RecordReader;
import io.gfg.customers.source.RowDecoder;
import io.gfg.customers.source.SourceException;
import io.gfg.customers.source.TableColumns;
import io.gfg.customers.source.TableRecord;
import io.gfg.customers.source.TableRow;
import io.gfg.customers.source.TableSource;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads a source once to see how the values of its columns are distributed. Memory does not grow
 * with the source.
 */
public final class Distributions {

  private final Map<String, ColumnTally> tallies = new TreeMap<>();

  private Distributions() {}

  /**
   * The columns of any table.
   *
   * @param source the table; malformed records are left out
   * @return one distribution for each column that has values, by name
   * @throws SourceException if the source cannot be read
   */
  public static List<Distribution> of(TableSource source) {
    Distributions all = new Distributions();
    TableColumns columns = new TableColumns();
    RowDecoder decoder = new RowDecoder(source.options(), columns);
    TableRow row = new TableRow(columns);
    try (RecordReader reader = source.open()) {
      while (reader.hasNext()) {
        ReadRecord record = reader.next();
        if (record instanceof TableRecord cells && decoder.decode(cells, row).isEmpty()) {
          all.add(row);
        }
      }
    }
    return all.list();
  }

  /**
   * The columns of a customer file, as they stand there.
   *
   * @param source the file; malformed records are left out
   * @return one distribution for each column that has values, by name
   * @throws SourceException if the source cannot be read
   */
  public static List<Distribution> of(CustomerSource source) {
    Distributions all = new Distributions();
    try (RecordReader reader = source.open()) {
      while (reader.hasNext()) {
        if (reader.next() instanceof RawCustomer customer) {
          all.add(customer);
        }
      }
    }
    return all.list();
  }

  private void add(TableRow row) {
    for (int column = 0; column < row.size(); column++) {
      if (row.kind(column) == CellKind.NUMBER) {
        tally(row.columns().name(column))
            .addNumber(BigDecimal.valueOf(row.unscaled(column), row.scale(column)));
      } else if (row.kind(column) != CellKind.MISSING && row.kind(column) != CellKind.NULL) {
        tally(row.columns().name(column)).addText(row.text(column));
      }
    }
  }

  private void add(RawCustomer customer) {
    for (CustomerField<?> field : CustomerField.all()) {
      Object value = customer.get(field);
      if (value instanceof Integer whole) {
        tally(field.name()).addNumber(BigDecimal.valueOf(whole));
      } else if (value instanceof BigDecimal number) {
        tally(field.name()).addNumber(number.stripTrailingZeros());
      } else if (value != null) {
        tally(field.name()).addText(value.toString());
      }
    }
  }

  private ColumnTally tally(String column) {
    return tallies.computeIfAbsent(column, first -> new ColumnTally());
  }

  private List<Distribution> list() {
    return tallies.entrySet().stream()
        .map(tally -> tally.getValue().distribution(tally.getKey()))
        .toList();
  }
}
