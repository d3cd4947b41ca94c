package io.gfg.customers.testkit.generator;

import io.gfg.customers.model.CustomerField;
import io.gfg.customers.model.FieldType;
import java.nio.charset.StandardCharsets;

/** Writes single cells as JSON values. */
final class CellText {

  private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);

  private CellText() {}

  /** The cell as a JSON value; a missing one as null. */
  static void append(Utf8Buffer out, RecordCells cells, CustomerField<?> column) {
    switch (cells.form(column.ordinal())) {
      case NUMBER, BOOLEAN -> appendBare(out, cells, column);
      case NUMBER_AS_TEXT, LETTER, ID, ID_CUT_SHORT -> {
        out.append('"');
        appendBare(out, cells, column);
        out.append('"');
      }
      case NULL, MISSING -> out.append(NULL);
    }
  }

  /** The cell without quotes; nothing at all for null. */
  static void appendBare(Utf8Buffer out, RecordCells cells, CustomerField<?> column) {
    boolean zero = cells.get(column) == 0;
    switch (cells.form(column.ordinal())) {
      case NUMBER, NUMBER_AS_TEXT -> number(out, cells, column);
      case BOOLEAN -> out.append(zero ? FALSE : TRUE);
      case LETTER -> out.append(zero ? 'N' : 'Y');
      case ID -> {
        out.appendHex(cells.idHigh());
        out.appendHex(cells.idLow());
      }
      case ID_CUT_SHORT -> out.appendHex(cells.idHigh());
      case NULL, MISSING -> {}
    }
  }

  private static void number(Utf8Buffer out, RecordCells cells, CustomerField<?> column) {
    int ordinal = column.ordinal();
    if (column.type() == FieldType.DECIMAL) {
      out.appendDecimal(cells.number(ordinal), cells.scale(ordinal));
    } else {
      out.append(cells.number(ordinal));
    }
  }
}
