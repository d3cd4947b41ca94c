package io.gfg.customers.testkit.generator;

import io.gfg.customers.model.CustomerField;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes records as JSON objects: the keys in the real file's order, spaced as Python spaces them.
 */
final class RecordText {

  private static final List<CustomerField<?>> COLUMNS = FileOrder.COLUMNS;
  private static final byte[][] KEYS =
      COLUMNS.stream()
          .map(column -> ("\"" + column.name() + "\": ").getBytes(StandardCharsets.US_ASCII))
          .toArray(byte[][]::new);
  private static final byte[] SEPARATOR = ", ".getBytes(StandardCharsets.US_ASCII);

  private RecordText() {}

  static void append(Utf8Buffer out, RecordCells cells) {
    out.append('{');
    boolean first = true;
    for (int i = 0; i < KEYS.length; i++) {
      CustomerField<?> column = COLUMNS.get(i);
      if (cells.form(column.ordinal()) != RecordCells.Form.MISSING) {
        if (!first) {
          out.append(SEPARATOR);
        }
        first = false;
        out.append(KEYS[i]);
        CellText.append(out, cells, column);
      }
    }
    out.append('}');
  }
}
