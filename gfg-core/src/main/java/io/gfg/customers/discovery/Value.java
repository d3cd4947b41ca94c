package io.gfg.customers.discovery;

import io.gfg.customers.source.CellKind;
import io.gfg.customers.source.TableRow;

/** What stands in a cell: its kind, in words, and as a number if it is one. */
record Value(CellKind kind, String text, double number) {

  static Value of(TableRow row, int column) {
    CellKind kind = row.kind(column);
    double number = kind == CellKind.NUMBER ? Numbers.asDouble(row, column) : 0;
    return new Value(kind, row.text(column), number);
  }

  static Value of(int whole) {
    return new Value(CellKind.NUMBER, Integer.toString(whole), whole);
  }
}
