package io.gfg.customers.discovery;

import io.gfg.customers.source.TableColumns;
import io.gfg.customers.source.TableRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first pass: what is gathered of the rows of a table, one at a time. States of parts of a
 * table merge, in any order, to the state of the whole.
 *
 * <p>Heap does not grow with the rows beyond about 190 MB: counts of values and rows turn into
 * estimates of stated error, see {@link ColumnProfile#distinct}.
 *
 * <p>Thread-safety: one thread at a time; give each thread its own and merge them.
 */
public final class TableState {

  private final TableColumns columns;
  private final List<ColumnState> states = new ArrayList<>();
  private final RowHash hash;
  private RowSet rowSet = new RowSet();
  private @Nullable RowCounts rowCounts;
  private final RowSample sample;
  private long rows;
  private long malformed;

  /**
   * A state that has seen no rows.
   *
   * @param columns the columns of the table; all parts that are merged share them
   * @param options how to inspect
   */
  public TableState(TableColumns columns, InspectOptions options) {
    this.columns = columns;
    this.hash = new RowHash(columns);
    this.sample = new RowSample(options.sampleRows());
  }

  /**
   * Takes a row into account.
   *
   * @param row a row of the same columns
   */
  public void add(TableRow row) {
    hash.start();
    int size = row.size();
    while (states.size() < size) {
      states.add(new ColumnState());
    }
    for (int i = 0; i < size; i++) {
      long cell = hash.add(row, i);
      states.get(i).add(row, i, cell);
    }
    rows++;
    rowSet.add(hash.high(), hash.low());
    sample.add(hash.high(), hash.low(), row);
  }

  /** Counts a piece of the source that is no record. */
  public void addMalformed() {
    malformed++;
  }

  /**
   * Takes the rows of another part into account.
   *
   * @param other the state of rows that this one has not seen
   */
  public void merge(TableState other) {
    rows += other.rows;
    malformed += other.malformed;
    rowSet.merge(other.rowSet);
    sample.merge(other.sample);
    while (states.size() < other.states.size()) {
      states.add(new ColumnState());
    }
    for (int i = 0; i < other.states.size(); i++) {
      states.get(i).merge(other.states.get(i));
    }
  }

  long rows() {
    return rows;
  }

  long malformed() {
    return malformed;
  }

  RowCounts rowCounts() {
    return rowCounts != null ? rowCounts : rowSet.counts();
  }

  /** Keeps only the counts of rows, which makes room for what the second pass gathers. */
  void endRows() {
    rowCounts = rowSet.counts();
    rowSet = new RowSet();
  }

  TableColumns columns() {
    return columns;
  }

  /** The columns met, by name. */
  List<NamedState> named() {
    List<NamedState> named = new ArrayList<>();
    for (int i = 0; i < states.size(); i++) {
      named.add(new NamedState(columns.name(i), i, states.get(i)));
    }
    named.sort(Comparator.comparing(NamedState::name));
    return named;
  }

  List<SampleRow> sampled() {
    return sample.rows();
  }
}
