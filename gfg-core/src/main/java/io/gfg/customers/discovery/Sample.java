package io.gfg.customers.discovery;

import java.util.ArrayList;
import java.util.List;

/**
 * The sampled rows by columns: those that hold numbers and more than one value, by name. Rows stand
 * in the order of their hashes, so a row some places on is a random other row.
 */
final class Sample {

  private static final int MOSTLY_PERCENT = 80;
  private static final double PLACES_ON = 0.381966;

  private final int rows;
  private final List<SampleColumn> columns;

  private Sample(int rows, List<SampleColumn> columns) {
    this.rows = rows;
    this.columns = columns;
  }

  static Sample of(TableState state) {
    List<SampleRow> rows = state.sampled();
    List<SampleColumn> columns = new ArrayList<>();
    for (NamedState named : state.named()) {
      if (isNumeric(named.state())) {
        double[] values = rows.stream().mapToDouble(row -> row.number(named.index())).toArray();
        SampleColumn column = SampleColumn.of(named.name(), values, named.state().decimals());
        if (column.distinct() > 1) {
          columns.add(column);
        }
      }
    }
    return new Sample(rows.size(), columns);
  }

  private static boolean isNumeric(ColumnState state) {
    return state.numbers() > 0 && state.numbers() * 100 >= state.present() * MOSTLY_PERCENT;
  }

  int rows() {
    return rows;
  }

  List<SampleColumn> columns() {
    return columns;
  }

  /** The row whose values a row is compared with to learn what chance does. */
  int partner(int row, int turn) {
    int shift = 1 + (int) (rows * PLACES_ON) + turn * (rows / 5);
    return (row + shift) % rows;
  }
}
