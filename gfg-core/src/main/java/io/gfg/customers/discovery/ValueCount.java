package io.gfg.customers.discovery;

import io.gfg.customers.source.CellKind;
import io.gfg.customers.source.TableRow;
import java.util.Comparator;

/** One value and how often it occurs. */
final class ValueCount {

  static final Comparator<ValueCount> ORDER =
      Comparator.<ValueCount, CellKind>comparing(value -> value.kind)
          .thenComparingDouble(value -> value.number)
          .thenComparing(value -> value.text);

  final CellKind kind;
  final String text;
  final double number;
  long count;

  private ValueCount(CellKind kind, String text, double number, long count) {
    this.kind = kind;
    this.text = text;
    this.number = number;
    this.count = count;
  }

  static ValueCount of(TableRow row, int column) {
    CellKind kind = row.kind(column);
    double number = kind == CellKind.NUMBER ? Numbers.asDouble(row, column) : 0;
    return new ValueCount(kind, row.text(column), number, 1);
  }

  ValueCount copy() {
    return new ValueCount(kind, text, number, count);
  }
}
