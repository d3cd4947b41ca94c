package io.gfg.customers.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Turns {@link TableRecord}s into the cells of a {@link TableRow}. Cells of CSV are numbers, true
 * or false where they read as such, null where empty and unquoted, and text otherwise.
 *
 * <p>Thread-safety: one thread at a time; make one for each thread.
 */
public final class RowDecoder {

  private final ReadOptions options;
  private final TableColumns columns;
  private final JsonFactory factory = RecordDecoder.newFactory();
  private final Map<String, Integer> known = new HashMap<>();
  private final DecimalText decimal = new DecimalText();
  private final PlainRow plain;
  private int @Nullable [] csvColumns;

  /**
   * A decoder.
   *
   * @param options the limits
   * @param columns takes the columns met
   */
  public RowDecoder(ReadOptions options, TableColumns columns) {
    this.options = options;
    this.columns = columns;
    this.plain = new PlainRow(options);
  }

  /**
   * Fills a row.
   *
   * @param record the record
   * @param row is emptied first; its content means nothing if the record is malformed
   * @return why the record is none, or empty if all is well
   */
  public Optional<MalformedRecord> decode(TableRecord record, TableRow row) {
    row.clear(record.position().line());
    try {
      List<CsvCell> cells = record.cells();
      CsvHeader header = record.header();
      if (cells == null || header == null) {
        decodeObject(record, row);
      } else {
        decodeCells(record.slice(), header, cells, row);
      }
      return Optional.empty();
    } catch (RecordDefect defect) {
      return Optional.of(defect.in(record.slice()));
    }
  }

  /**
   * Fills a row from the object that starts at an index, if nothing in it is unusual.
   *
   * @return the index behind it, or -1 if only {@link #decode} can tell what it is
   */
  int readPlain(LineBlock block, TableRow row) {
    row.clear(block.line, block.bytes);
    return plain.read(block.bytes, block.at, block.to, row);
  }

  private void decodeObject(TableRecord record, TableRow row) throws RecordDefect {
    row.clear(record.position().line(), record.slice().buffer());
    if (!plain.read(record.slice(), row)) {
      row.clear(record.position().line());
      parseObject(record.slice(), row);
    }
  }

  private void parseObject(RecordSlice slice, TableRow row) throws RecordDefect {
    TextCheck.requireUnicode(slice);
    try (JsonParser parser =
        factory.createParser(
            ObjectReadContext.empty(), slice.buffer(), slice.offset(), slice.length())) {
      readObject(parser, slice, row);
    }
  }

  private void readObject(JsonParser parser, RecordSlice slice, TableRow row) throws RecordDefect {
    ValueReader reader = new ValueReader(parser, options, slice);
    try {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new RecordDefect(
            DefectIds.NOT_AN_OBJECT,
            "is not a JSON object; write one for each row,",
            slice.offset());
      }
      List<String> names = new ArrayList<>();
      List<Integer> indexes = new ArrayList<>();
      String name;
      while ((name = parser.nextName()) != null) {
        int column = indexOf(name);
        if (!row.isMissing(column)) {
          throw reader.repeatedKey();
        }
        parser.nextToken();
        readValue(parser, reader, row, column);
        names.add(name);
        indexes.add(column);
      }
      requireEnd(reader, slice);
      plain.learn(names, indexes, slice);
    } catch (JacksonException notJson) {
      throw SyntaxDefects.of(notJson, slice, parser.currentName());
    }
  }

  private void readValue(JsonParser parser, ValueReader reader, TableRow row, int column)
      throws RecordDefect {
    switch (parser.currentToken()) {
      case VALUE_NUMBER_INT -> readInteger(parser, reader, row, column);
      case VALUE_NUMBER_FLOAT -> readDecimal(parser, reader, row, column);
      case VALUE_STRING -> row.setText(column, String.valueOf(reader.read()));
      case VALUE_NULL -> row.setNull(column);
      case VALUE_TRUE -> row.setBoolean(column, true);
      case VALUE_FALSE -> row.setBoolean(column, false);
      default -> row.setNested(column, reader.readJson());
    }
  }

  private void readInteger(JsonParser parser, ValueReader reader, TableRow row, int column)
      throws RecordDefect {
    if (parser.getStringLength() <= DecimalText.DIGITS) {
      row.setNumber(column, parser.getLongValue(), 0);
    } else {
      setNumber(reader.read(), row, column);
    }
  }

  private void readDecimal(JsonParser parser, ValueReader reader, TableRow row, int column)
      throws RecordDefect {
    if (parser.getStringLength() <= DecimalText.DIGITS + 2 && decimal.parse(parser.getString())) {
      row.setNumber(column, decimal.unscaled(), decimal.scale());
    } else {
      setNumber(reader.read(), row, column);
    }
  }

  private static void setNumber(@Nullable Object number, TableRow row, int column) {
    if (number instanceof BigDecimal exact) {
      row.setNumber(column, exact);
    } else if (number instanceof Integer whole) {
      row.setNumber(column, whole, 0);
    }
  }

  private static void requireEnd(ValueReader reader, RecordSlice slice) throws RecordDefect {
    int next = JsonText.skipSpace(slice.buffer(), reader.endOfToken(), slice.end());
    if (next < slice.end()) {
      throw new RecordDefect(
          DefectIds.TRAILING_TEXT, "has text behind the end of its object", next);
    }
  }

  private int indexOf(String name) {
    Integer index = known.get(name);
    if (index == null) {
      index = columns.indexOf(name);
      known.put(name, index);
    }
    return index;
  }

  private void decodeCells(RecordSlice slice, CsvHeader header, List<CsvCell> cells, TableRow row)
      throws RecordDefect {
    TextCheck.requireUtf8(slice);
    if (cells.size() != header.names().size()) {
      throw new RecordDefect(
          DefectIds.CSV,
          "has %d cells where the header has %d".formatted(cells.size(), header.names().size()),
          slice.offset());
    }
    int[] indexes = csvColumns;
    if (indexes == null) {
      indexes = header.names().stream().mapToInt(columns::indexOf).toArray();
      csvColumns = indexes;
    }
    for (int i = 0; i < indexes.length; i++) {
      decodeCell(cells.get(i), row, indexes[i]);
    }
  }

  private void decodeCell(CsvCell cell, TableRow row, int column) throws RecordDefect {
    String text = cell.text();
    if (text == null) {
      row.setNull(column);
    } else if (decimal.parse(text)) {
      row.setNumber(column, decimal.unscaled(), decimal.scale());
    } else if (text.equals("true") || text.equals("false")) {
      row.setBoolean(column, text.equals("true"));
    } else if (text.length() > options.maxStringLength()) {
      throw RecordDefect.textTooLong(columns.name(column), options.maxStringLength(), cell.index());
    } else {
      row.setText(column, text);
    }
  }
}
