package io.gfg.customers.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The sampled rows by columns: those that hold numbers and more than one value, by name. Rows stand
 * in the order of their hashes, so a row some places on is a random other row.
 */
final class Sample {

  private static final int MOSTLY_PERCENT = 80;
  private static final double PLACES_ON = 0.381966;

  private final int rows;
  private final List<SampleColumn> numeric;
  private final List<SampleColumn> columns;

  private Sample(int rows, List<SampleColumn> numeric) {
    this.rows = rows;
    this.numeric = numeric;
    this.columns = numeric.stream().filter(column -> column.distinct() > 1).toList();
  }

  static Sample of(TableState state) {
    List<SampleRow> rows = state.sampled();
    List<SampleColumn> columns = new ArrayList<>();
    for (NamedState named : state.named()) {
      if (isNumeric(named.state())) {
        double[] values = rows.stream().mapToDouble(row -> row.number(named.index())).toArray();
        columns.add(SampleColumn.of(named.name(), values, named.state().decimals()));
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

  /** The names of the numeric columns that have one value only. */
  List<String> constants() {
    return numeric.stream()
        .filter(column -> column.distinct() <= 1)
        .map(SampleColumn::name)
        .toList();
  }

  /** The numeric column of a name, even if it has one value only. */
  Optional<SampleColumn> find(String name) {
    return numeric.stream().filter(column -> column.name().equals(name)).findFirst();
  }

  /** Whether there are numeric columns of these names. */
  boolean hasAll(List<String> names) {
    return names.stream().allMatch(name -> find(name).isPresent());
  }

  /** The row whose values a row is compared with to learn what chance does. */
  int partner(int row, int turn) {
    int shift = 1 + (int) (rows * PLACES_ON) + turn * (rows / 5);
    return (row + shift) % rows;
  }
}
