package io.gfg.customers.discovery;

import io.gfg.customers.source.MalformedRecord;
import io.gfg.customers.source.TableColumns;
import io.gfg.customers.source.TableRow;
import java.util.ArrayList;
import java.util.Arrays;
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
  private final InspectOptions options;
  private final RowHash hash;
  private ColumnState[] states = {};
  private RowIds ids;
  private @Nullable RowCounts rowCounts;
  private final RowSample sample;
  private long rows;
  private long malformed;
  private final MalformedSample malformedSample = new MalformedSample();
  private long checksum;

  /**
   * A state that has seen no rows.
   *
   * @param columns the columns of the table; all parts that are merged share them
   * @param options how to inspect
   */
  public TableState(TableColumns columns, InspectOptions options) {
    this(columns, options, new RowIds());
  }

  private TableState(TableColumns columns, InspectOptions options, RowIds ids) {
    this.columns = columns;
    this.options = options;
    this.ids = ids;
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
    if (size > states.length) {
      grow(size);
    }
    for (int i = 0; i < size; i++) {
      states[i].add(row, i, hash.add(row, i));
    }
    long high = hash.high();
    long low = hash.low();
    rows++;
    checksum += high;
    ids.add(high, low);
    sample.add(high, low, row);
  }

  private void grow(int size) {
    int from = states.length;
    states = Arrays.copyOf(states, size);
    for (int i = from; i < size; i++) {
      states[i] = new ColumnState();
    }
  }

  /**
   * Takes a piece of the source into account that is no record.
   *
   * @param record what it is
   */
  public void addMalformed(MalformedRecord record) {
    malformed++;
    malformedSample.add(record);
  }

  /**
   * Takes the rows of another part into account.
   *
   * @param other the state of rows that this one has not seen
   */
  public void merge(TableState other) {
    rows += other.rows;
    malformed += other.malformed;
    malformedSample.merge(other.malformedSample);
    checksum += other.checksum;
    ids.merge(other.ids);
    sample.merge(other.sample);
    if (other.states.length > states.length) {
      grow(other.states.length);
    }
    for (int i = 0; i < other.states.length; i++) {
      states[i].merge(other.states[i]);
    }
  }

  /** For another thread, which shares the set of rows; to be merged like any other part. */
  TableState sibling() {
    return new TableState(columns, options, ids.sibling());
  }

  long rows() {
    return rows;
  }

  long malformed() {
    return malformed;
  }

  /** Pieces of the source that are no records. */
  List<Example> malformedExamples() {
    return malformedSample.examples();
  }

  /** The same for the same rows in any order; another, but for one chance in 2^64, for others. */
  long checksum() {
    return checksum;
  }

  RowCounts rowCounts() {
    return rowCounts != null ? rowCounts : ids.all().counts();
  }

  /** Keeps only the counts of rows, which makes room for what the second pass gathers. */
  void endRows() {
    rowCounts = ids.all().counts();
    ids = new RowIds();
  }

  TableColumns columns() {
    return columns;
  }

  /** The columns met, by name. */
  List<NamedState> named() {
    List<NamedState> named = new ArrayList<>();
    for (int i = 0; i < states.length; i++) {
      named.add(new NamedState(columns.name(i), i, states[i].settled()));
    }
    named.sort(Comparator.comparing(NamedState::name));
    return named;
  }

  List<SampleRow> sampled() {
    return sample.rows();
  }
}
