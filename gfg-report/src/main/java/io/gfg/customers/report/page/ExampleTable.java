package io.gfg.customers.report.page;

import io.gfg.customers.discovery.Example;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Examples that show the same columns.
 *
 * @param columns the columns
 * @param rows one for each example
 */
record ExampleTable(List<String> columns, List<Row> rows) {

  /**
   * An example.
   *
   * @param line where it stands in the source
   * @param cells its values
   */
  record Row(String line, List<Cell> cells) {}

  /**
   * A value before and after repair.
   *
   * @param before as it stands in the source
   * @param after once repaired
   */
  record Cell(String before, String after) {

    boolean changed() {
      return !before.equals(after);
    }
  }

  static List<ExampleTable> of(List<Example> examples) {
    Map<List<String>, List<Row>> tables = new LinkedHashMap<>();
    for (Example example : examples) {
      tables.computeIfAbsent(example.columns(), first -> new ArrayList<>()).add(row(example));
    }
    return tables.entrySet().stream()
        .map(table -> new ExampleTable(table.getKey(), table.getValue()))
        .toList();
  }

  private static Row row(Example example) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < example.columns().size(); i++) {
      cells.add(new Cell(example.before().get(i), example.after().get(i)));
    }
    return new Row(Words.count(example.line()), cells);
  }
}
