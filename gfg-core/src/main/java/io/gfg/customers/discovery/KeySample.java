package io.gfg.customers.discovery;

import io.gfg.customers.source.CellKind;
import io.gfg.customers.source.TableRow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of the keys with the smallest hashes. Merges in any order to the same state. */
final class KeySample {

  private final NamedState key;
  private final RowSample rows = new RowSample(KeySketch.MOST);
  private final ConflictSample conflicts;

  KeySample(NamedState key) {
    this.key = key;
    this.conflicts = new ConflictSample(key.index());
  }

  void add(long keyHash, long rowHash, TableRow row) {
    if (row.kind(key.index()) != CellKind.NULL) {
      rows.add(keyHash, rowHash, row);
    }
    conflicts.add(keyHash, rowHash, row);
  }

  void merge(KeySample other) {
    rows.merge(other.rows);
    conflicts.merge(other.conflicts);
  }

  /** Rows of one key that differ. */
  List<Example> conflicts() {
    return conflicts.examples(key.name());
  }

  /** The sketch of a table with so many different keys. */
  KeySketch sketch(TableState state, long distinct) {
    List<SampleRow> firsts = firsts();
    List<SampleRow> tracked = firsts.subList(0, Math.min(KeySketch.TRACKED, firsts.size()));
    List<KeyedValues> values = new ArrayList<>();
    for (NamedState column : state.named()) {
      if (isTracked(column)) {
        values.add(new KeyedValues(column.name(), values(tracked, column.index())));
      }
    }
    return new KeySketch(
        key.name(), distinct, firsts.stream().map(row -> row.high).toList(), values);
  }

  /** Rows are in the order of key, then of row. */
  private List<SampleRow> firsts() {
    List<SampleRow> firsts = new ArrayList<>();
    for (SampleRow row : rows.rows()) {
      if (firsts.isEmpty() || firsts.get(firsts.size() - 1).high != row.high) {
        firsts.add(row);
      }
    }
    return firsts;
  }

  private boolean isTracked(NamedState column) {
    ColumnState state = column.state();
    return column.index() != key.index()
        && state.numbers() > 0
        && state.decimals() == 0
        && state.negatives() == 0
        && state.values.distinct() > 1;
  }

  private static List<@Nullable Long> values(List<SampleRow> rows, int column) {
    List<@Nullable Long> values = new ArrayList<>();
    for (SampleRow row : rows) {
      double number = row.number(column);
      values.add(Double.isNaN(number) ? null : Long.valueOf((long) number));
    }
    return values;
  }
}
