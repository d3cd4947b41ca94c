package io.gfg.customers.source;

import io.gfg.customers.model.CustomerField;
import io.gfg.customers.model.Extras;
import io.gfg.customers.model.FieldType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Turns the cells of one row into a record, giving each the type of its column where it fits. */
final class CsvDecoder {

  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*+)(\\.[0-9]++)?([eE][+-]?[0-9]++)?");

  private final List<String> names;
  private final List<Optional<CustomerField<?>>> columns;
  private final ReadOptions options;

  CsvDecoder(CsvHeader header, ReadOptions options) {
    this.names = header.names();
    this.columns = names.stream().<Optional<CustomerField<?>>>map(CustomerField::find).toList();
    this.options = options;
  }

  ReadRecord decode(RecordSlice slice, List<CsvCell> cells) {
    try {
      TextCheck.requireUtf8(slice);
      requireSize(slice, cells);
      return read(slice, cells);
    } catch (RecordDefect defect) {
      return defect.in(slice);
    }
  }

  private void requireSize(RecordSlice slice, List<CsvCell> cells) throws RecordDefect {
    if (cells.size() != names.size()) {
      throw new RecordDefect(
          DefectIds.CSV,
          "has %d cells where the header has %d".formatted(cells.size(), names.size()),
          slice.offset());
    }
  }

  private RawCustomer read(RecordSlice slice, List<CsvCell> cells) throws RecordDefect {
    RawValues values = new RawValues();
    Map<String, String> extras = new TreeMap<>();
    for (int i = 0; i < cells.size(); i++) {
      CsvCell cell = cells.get(i);
      String text = cell.text();
      if (text != null) {
        requireLength(text, cell, i);
        Optional<CustomerField<?>> column = columns.get(i);
        if (column.isPresent()) {
          values.set(column.get(), value(column.get(), text, cell));
        } else {
          extras.put(names.get(i), JsonText.quote(text));
        }
      }
    }
    return new RawCustomer(slice, values, Extras.of(extras));
  }

  private void requireLength(String text, CsvCell cell, int column) throws RecordDefect {
    if (text.length() > options.maxStringLength()) {
      throw RecordDefect.textTooLong(names.get(column), options.maxStringLength(), cell.index());
    }
  }

  private Object value(CustomerField<?> column, String text, CsvCell cell) throws RecordDefect {
    if (column.type() == FieldType.BOOLEAN && (text.equals("true") || text.equals("false"))) {
      return Boolean.valueOf(text);
    }
    return isNumeric(column.type()) && NUMBER.matcher(text).matches()
        ? number(column, text, cell)
        : text;
  }

  private Number number(CustomerField<?> column, String text, CsvCell cell) throws RecordDefect {
    if (text.length() > options.maxNumberLength()) {
      throw RecordDefect.numberTooLong(column.name(), options.maxNumberLength(), cell.index());
    }
    Number number = NumberText.parse(text);
    if (number == null) {
      throw RecordDefect.exponentTooLong(column.name(), cell.index());
    }
    return number;
  }

  private static boolean isNumeric(FieldType type) {
    return type == FieldType.INTEGER || type == FieldType.DECIMAL;
  }
}
