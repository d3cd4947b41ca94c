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
    CellKind kind = row.kind(column);
    if (kind == CellKind.MISSING) {
      return 0;
    }
    long cell =
        kind == CellKind.NUMBER
            ? Hashes.ofNumber(row.unscaled(column), row.scale(column))
            : Hashes.ofCell(row, column);
    long mixed = Hashes.mix(cell ^ name(column));
    high += mixed;
    low += mixed * mixed + Long.rotateLeft(mixed, 23);
    return cell;
  }

  void addAll(TableRow row) {
    addAll(row, -1);
  }

  /** Adds all cells and returns the hash of the value of one column alone. */
  long addAll(TableRow row, int column) {
    start();
    long wanted = 0;
    for (int i = 0; i < row.size(); i++) {
      long cell = add(row, i);
      wanted = i == column ? cell : wanted;
    }
    return wanted;
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
