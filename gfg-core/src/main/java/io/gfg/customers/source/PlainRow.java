package io.gfg.customers.source;

import java.util.List;

/**
 * Fills rows from records that hold nothing unusual: keys in the order of the record before, ASCII
 * text without escapes, numbers of at most 18 digits without exponent, no nesting. At anything else
 * it gives up, and the JSON parser decides what the record is; so this class never rejects, and
 * never accepts what the parser would not.
 *
 * <p>Thread-safety: one thread at a time.
 */
final class PlainRow extends PlainCursor {

  private int[] columns = {};

  PlainRow(ReadOptions options) {
    super(options, KeyOrder.unknown());
  }

  /** Expects the keys of a record that was parsed, in the order in which they stood. */
  void learn(List<String> names, List<Integer> numbers, RecordSlice record) {
    KeyOrder learned = order.learn(names, record);
    if (learned != order) {
      order = learned;
      columns = numbers.stream().mapToInt(Integer::intValue).toArray();
    }
  }

  /** Whether the record was plain; if it was not, what the row holds means nothing. */
  boolean read(RecordSlice slice, TableRow row) {
    int end = read(slice.buffer(), slice.offset(), slice.end(), row);
    return end >= 0 && JsonText.skipSpace(slice.buffer(), end, slice.end()) == slice.end();
  }

  /**
   * Reads the object that starts at an index.
   *
   * @return the index behind it, or -1 if it is not plain or does not end in the range; what the
   *     row holds then means nothing
   */
  int read(byte[] text, int from, int end, TableRow row) {
    bytes = text;
    at = from;
    to = end;
    return order.size() > 0 && readMembers(row) ? at : -1;
  }

  private boolean readMembers(TableRow row) {
    skipBlanks();
    int next = 0;
    do {
      int key = passKey(next);
      if (key < 0 || !readValue(row, columns[key])) {
        return false;
      }
      next = key + 1;
    } while (!passesEnd());
    return true;
  }

  private boolean readValue(TableRow row, int column) {
    if (at >= to) {
      return false;
    }
    return switch (bytes[at]) {
      case '"' -> readText(row, column);
      case 'n' -> {
        row.setNull(column);
        yield passes(NULL);
      }
      case 't' -> {
        row.setBoolean(column, true);
        yield passes(TRUE);
      }
      case 'f' -> {
        row.setBoolean(column, false);
        yield passes(FALSE);
      }
      default -> readNumber(row, column);
    };
  }

  private boolean readText(TableRow row, int column) {
    int start = at + 1;
    if (!passesText()) {
      return false;
    }
    row.setAscii(column, start, at - 1 - start);
    return true;
  }

  private boolean readNumber(TableRow row, int column) {
    if (passesDigit()) { // most numbers of most tables
      row.setNumber(column, digit, 0);
      return true;
    }
    if (!passesNumber()) {
      return false;
    }
    row.setNumber(column, unscaled, scale);
    return true;
  }
}
