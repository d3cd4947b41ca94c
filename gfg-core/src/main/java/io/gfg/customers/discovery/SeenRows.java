package io.gfg.customers.discovery;

import io.gfg.customers.source.TableRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Up to five rows that show something, those with the smallest hashes. Merges in any order. */
final class SeenRows {

  private static final int MOST = 5;

  private final List<Seen> rows = new ArrayList<>();
  private long worst = -1L;

  /** Whether a row would be kept. */
  boolean wants(long hash) {
    return Long.compareUnsigned(hash, worst) <= 0;
  }

  void add(long hash, TableRow row, int column) {
    add(new Seen(hash, row.line(), row.text(column)));
  }

  private void add(Seen row) {
    if (rows.stream().noneMatch(it -> it.hash == row.hash && it.line <= row.line)) {
      rows.removeIf(it -> it.hash == row.hash);
      rows.add(row);
      rows.sort(Seen.ORDER);
      if (rows.size() > MOST) {
        rows.remove(MOST);
      }
      worst = rows.size() == MOST ? rows.get(MOST - 1).hash : worst;
    }
  }

  void merge(SeenRows other) {
    other.rows.forEach(this::add);
  }

  List<Seen> list() {
    return rows;
  }

  /** A row and what stands in the column of it that is looked at. */
  record Seen(long hash, long line, String text) {

    static final Comparator<Seen> ORDER =
        (left, right) -> {
          int hash = Long.compareUnsigned(left.hash, right.hash);
          return hash != 0 ? hash : Long.compare(left.line, right.line);
        };
  }
}
