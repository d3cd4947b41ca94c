package io.gfg.customers.benchmarks.contender;

import io.gfg.customers.model.CustomerField;
import io.gfg.customers.model.FieldType;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A cleaned row as the values an application would hold: all columns of the table. */
final class CleanedRow {

  /** The columns of the file; behind them come the extras, which are unknown here. */
  static final List<CustomerField<?>> FIELDS = CustomerField.all();

  static final int EXTRAS = FIELDS.size();
  static final int LOAD_ID = EXTRAS + 1;
  static final int INSERTED_AT = EXTRAS + 2;
  static final int UPDATED_AT = EXTRAS + 3;
  static final int SIZE = EXTRAS + 4;

  private static final OffsetDateTime TIME =
      OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

  private CleanedRow() {}

  static @Nullable Object[] parse(String line) {
    @Nullable Object[] row = new @Nullable Object[SIZE];
    int start = 0;
    for (CustomerField<?> field : FIELDS) {
      int end = line.indexOf('\t', start);
      row[field.ordinal()] = value(line.substring(start, end), field.type());
      start = end + 1;
    }
    row[LOAD_ID] = 1L;
    row[INSERTED_AT] = TIME;
    row[UPDATED_AT] = TIME;
    return row;
  }

  private static @Nullable Object value(String cell, FieldType type) {
    if (cell.equals("\\N")) {
      return null;
    }
    return switch (type) {
      case INTEGER -> Integer.valueOf(cell);
      case DECIMAL -> new BigDecimal(cell);
      case BOOLEAN -> cell.equals("t");
      case TEXT -> cell;
    };
  }
}
