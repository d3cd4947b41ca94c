package io.gfg.customers.source;

import io.gfg.customers.model.CustomerField;
import io.gfg.customers.model.Extras;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Reads the one object of a record. Made anew for each record. */
final class ObjectReader {

  private final JsonParser parser;
  private final PropertyNameMatcher columns;
  private final RecordSlice slice;
  private final ValueReader reader;
  private final RawValues values = new RawValues();
  private final List<String> keys = new ArrayList<>(CustomerField.all().size());
  private Map<String, String> extras = Map.of();

  ObjectReader(
      JsonParser parser, PropertyNameMatcher columns, ReadOptions options, RecordSlice slice) {
    this.parser = parser;
    this.columns = columns;
    this.slice = slice;
    this.reader = new ValueReader(parser, options, slice);
  }

  RawCustomer read() throws RecordDefect {
    try {
      requireObject();
      readMembers();
      requireEnd();
    } catch (JacksonException notJson) {
      throw SyntaxDefects.of(notJson, slice, parser.currentName());
    }
    return new RawCustomer(slice, values, Extras.of(extras));
  }

  /** The keys of the record that was read, in its order. */
  List<String> keys() {
    return keys;
  }

  private void requireObject() throws RecordDefect {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new RecordDefect(
          DefectIds.NOT_AN_OBJECT,
          "is not a JSON object; write one object for each customer,",
          slice.offset());
    }
  }

  private void readMembers() throws RecordDefect {
    int column;
    while ((column = parser.nextNameMatch(columns)) != PropertyNameMatcher.MATCH_END_OBJECT) {
      keys.add(parser.currentName());
      if (column >= 0) {
        readColumn(column);
      } else {
        readExtra();
      }
    }
  }

  private void readColumn(int ordinal) throws RecordDefect {
    CustomerField<?> field = CustomerField.all().get(ordinal);
    if (values.has(field)) {
      throw reader.repeatedKey();
    }
    parser.nextToken();
    values.set(field, reader.read());
  }

  private void readExtra() throws RecordDefect {
    String key = parser.currentName();
    if (extras.isEmpty()) {
      extras = new TreeMap<>();
    }
    if (extras.containsKey(key)) {
      throw reader.repeatedKey();
    }
    parser.nextToken();
    extras.put(key, reader.readJson());
  }

  private void requireEnd() throws RecordDefect {
    int end = reader.endOfToken();
    int next = JsonText.skipSpace(slice.buffer(), end, slice.end());
    if (next < slice.end()) {
      throw new RecordDefect(
          DefectIds.TRAILING_TEXT, "has text behind the end of its object", next);
    }
  }
}
