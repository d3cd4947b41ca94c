package io.gfg.customers.discovery;

import io.gfg.customers.source.TableRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The first five rows of a source that show something. Merges in any order. */
final class FirstRows {

  private static final int MOST = 5;

  private final List<Seen> rows = new ArrayList<>();

  /** Rows from this line on are of no interest. */
  private final long end;

  FirstRows() {
    this(Long.MAX_VALUE);
  }

  private FirstRows(long end) {
    this.end = end;
  }

  /** For another part of the source, to be merged with this one, which may have enough already. */
  FirstRows sibling() {
    return new FirstRows(rows.size() < MOST ? end : rows.get(MOST - 1).line);
  }

  /** Whether a row that starts on a line would be kept; most are not. */
  boolean wants(long line) {
    return line < end && (rows.size() < MOST || line < rows.get(MOST - 1).line);
  }

  void add(TableRow row, int[] columns) {
    List<String> values = new ArrayList<>(columns.length);
    for (int column : columns) {
      values.add(row.text(column));
    }
    add(new Seen(row.line(), values));
  }

  private void add(Seen row) {
    rows.add(row);
    rows.sort(Comparator.comparingLong(Seen::line));
    if (rows.size() > MOST) {
      rows.remove(MOST);
    }
  }

  void merge(FirstRows other) {
    other.rows.forEach(this::add);
  }

  List<Example> examples(Hypothesis hypothesis) {
    return rows.stream()
        .map(
            row ->
                new Example(
                    row.line, hypothesis.columns(), row.values, hypothesis.repaired(row.values)))
        .toList();
  }

  private record Seen(long line, List<String> values) {}
}
