package io.gfg.customers.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the value at which the parser stands, within the limits. */
final class ValueReader {

  /** Every whole number this short, sign included, fits 32 bits. */
  private static final int SURELY_INT = 9;

  private final JsonParser parser;
  private final ReadOptions options;
  private final RecordSlice slice;

  ValueReader(JsonParser parser, ReadOptions options, RecordSlice slice) {
    this.parser = parser;
    this.options = options;
    this.slice = slice;
  }

  /** The value as {@link RawCustomer} keeps it. */
  @Nullable Object read() throws RecordDefect {
    return switch (parser.currentToken()) {
      case VALUE_NUMBER_INT -> readWhole();
      case VALUE_NUMBER_FLOAT -> readDecimal();
      case VALUE_STRING -> readText();
      case VALUE_NULL -> null;
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> new NestedValue(readJson());
    };
  }

  /** The value as compact JSON text, otherwise as it is written. */
  String readJson() throws RecordDefect {
    int start = startOfToken();
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
      skipNested();
    } else {
      checkScalar(token);
    }
    return JsonText.compact(slice.buffer(), start, endOfToken());
  }

  int startOfToken() {
    return slice.offset() + (int) parser.currentTokenLocation().getByteOffset();
  }

  int endOfToken() {
    return slice.offset() + (int) parser.currentLocation().getByteOffset();
  }

  RecordDefect repeatedKey() {
    return new RecordDefect(
        DefectIds.REPEATED_KEY,
        "has the key " + JsonText.shortName(parser.currentName()) + " twice",
        startOfToken());
  }

  private Number readWhole() throws RecordDefect {
    if (parser.getStringLength() <= SURELY_INT) {
      return parser.getIntValue();
    }
    checkNumber();
    return present(NumberText.parse(parser.getString()));
  }

  private Number readDecimal() throws RecordDefect {
    checkNumber();
    return present(NumberText.decimal(parser.getString()));
  }

  private Number present(@Nullable Number number) throws RecordDefect {
    if (number == null) {
      throw RecordDefect.exponentTooLong(parser.currentName(), startOfToken());
    }
    return number;
  }

  private String readText() throws RecordDefect {
    checkText();
    return parser.getString();
  }

  private void checkScalar(JsonToken token) throws RecordDefect {
    if (token == JsonToken.VALUE_STRING) {
      checkText();
    } else if (token.isNumeric()) {
      checkNumber();
    }
  }

  private void checkNumber() throws RecordDefect {
    if (parser.getStringLength() > options.maxNumberLength()) {
      throw RecordDefect.numberTooLong(
          parser.currentName(), options.maxNumberLength(), startOfToken());
    }
  }

  private void checkText() throws RecordDefect {
    if (parser.getStringLength() > options.maxStringLength()) {
      throw RecordDefect.textTooLong(
          parser.currentName(), options.maxStringLength(), startOfToken());
    }
  }

  /** Walks to the end of the object or array, looking for repeated keys on the way. */
  private void skipNested() throws RecordDefect {
    Deque<Set<String>> open = new ArrayDeque<>();
    JsonToken token = parser.currentToken();
    while (true) {
      if (token.isStructStart()) {
        requireDepth(open.size() + 1);
        open.push(new HashSet<>());
      } else if (token.isStructEnd()) {
        open.pop();
        if (open.isEmpty()) {
          return;
        }
      } else if (token == JsonToken.PROPERTY_NAME) {
        if (!open.element().add(parser.currentName())) {
          throw repeatedKey();
        }
      } else {
        checkScalar(token);
      }
      token = parser.nextToken();
    }
  }

  private void requireDepth(int depth) throws RecordDefect {
    if (depth > options.maxNesting()) {
      throw new RecordDefect(
          DefectIds.TOO_DEEP,
          "nests deeper than " + options.maxNesting() + " (maxNesting)",
          startOfToken());
    }
  }
}
