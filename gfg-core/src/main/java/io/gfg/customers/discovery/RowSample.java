package io.gfg.customers.discovery;

import io.gfg.customers.source.TableRow;
import java.util.ArrayList;
import java.util.List;

/**
 * The different rows with the smallest hashes: a sample that depends on neither the order of rows
 * and columns nor on how the rows are split. Small tables are sampled whole.
 */
final class RowSample {

  private final int limit;
  private List<SampleRow> rows = new ArrayList<>();
  private long threshold = -1L;

  RowSample(int limit) {
    this.limit = limit;
  }

  void add(long high, long low, TableRow row) {
    if (Long.compareUnsigned(high, threshold) <= 0) {
      rows.add(SampleRow.of(high, low, row));
      if (rows.size() >= 2 * limit) {
        shrink();
      }
    }
  }

  void merge(RowSample other) {
    rows.addAll(other.rows);
    shrink();
  }

  private void shrink() {
    rows.sort(SampleRow.ORDER);
    List<SampleRow> kept = new ArrayList<>();
    for (SampleRow row : rows) {
      boolean repeated = !kept.isEmpty() && kept.get(kept.size() - 1).isSame(row);
      if (!repeated && kept.size() < limit) {
        kept.add(row);
      }
    }
    rows = kept;
    if (kept.size() == limit) {
      threshold = kept.get(limit - 1).high;
    }
  }

  /** The rows, by hash. */
  List<SampleRow> rows() {
    shrink();
    return rows;
  }
}
