package io.gfg.customers.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
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

  private byte[][] tokens = {};
  private int[] columns = {};

  PlainRow(ReadOptions options) {
    super(options);
  }

  /** Expects the keys of a record that was parsed, in the order in which they stood. */
  void learn(List<String> names, List<Integer> numbers) {
    List<byte[]> written = new ArrayList<>();
    names.forEach(
        name -> written.add((JsonText.quote(name) + ':').getBytes(StandardCharsets.UTF_8)));
    tokens = written.toArray(byte[][]::new);
    columns = numbers.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Whether the record was plain; if it was not, what the row holds means nothing. */
  boolean read(RecordSlice slice, TableRow row) {
    bytes = slice.buffer();
    at = slice.offset();
    to = slice.end();
    return tokens.length > 0 && readMembers(row) && JsonText.skipSpace(bytes, at, to) == to;
  }

  private boolean readMembers(TableRow row) {
    skipBlanks();
    if (!passes('{')) {
      return false;
    }
    int key = -1;
    do {
      skipBlanks();
      key = find(key + 1);
      if (key < 0) {
        return false;
      }
      at += tokens[key].length;
      skipBlanks();
      if (!readValue(row, columns[key])) {
        return false;
      }
      skipBlanks();
    } while (passes(','));
    return passes('}');
  }

  private int find(int from) {
    for (int i = from; i < tokens.length; i++) {
      int end = at + tokens[i].length;
      if (end <= to && Arrays.equals(bytes, at, end, tokens[i], 0, tokens[i].length)) {
        return i;
      }
    }
    return -1;
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
    row.setText(column, ascii(start, at - 1));
    return true;
  }

  private boolean readNumber(TableRow row, int column) {
    if (!passesNumber()) {
      return false;
    }
    row.setNumber(column, unscaled, scale);
    return true;
  }
}
