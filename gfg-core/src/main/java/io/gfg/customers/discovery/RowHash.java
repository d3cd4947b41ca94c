package io.gfg.customers.discovery;

import io.gfg.customers.source.CellKind;
import io.gfg.customers.source.TableColumns;
import io.gfg.customers.source.TableRow;
import java.util.Arrays;

/** A hash of 128 bits over the cells of a row, whatever the order of the columns. Reused. */
final class RowHash {

  private final TableColumns columns;
  private long[] names = {};
  private long high;
  private long low;

  RowHash(TableColumns columns) {
    this.columns = columns;
  }

  void start() {
    high = 0;
    low = 0;
  }

  /** Adds a cell and returns the hash of its value alone. */
  long add(TableRow row, int column) {
    if (row.kind(column) == CellKind.MISSING) {
      return 0;
    }
    long cell = Hashes.ofCell(row, column);
    long mixed = Hashes.mix(cell ^ name(column));
    high += mixed;
    low += mixed * mixed + Long.rotateLeft(mixed, 23);
    return cell;
  }

  void addAll(TableRow row) {
    start();
    for (int i = 0; i < row.size(); i++) {
      add(row, i);
    }
  }

  long high() {
    return Hashes.mix(high);
  }

  long low() {
    return Hashes.mix(low);
  }

  private long name(int column) {
    if (column >= names.length) {
      int from = names.length;
      names = Arrays.copyOf(names, column + 16);
      for (int i = from; i < names.length; i++) {
        names[i] = i < columns.size() ? Hashes.of(columns.name(i)) : 0;
      }
    }
    if (names[column] == 0) {
      names[column] = Hashes.of(columns.name(column));
    }
    return names[column];
  }
}
