package io.gfg.customers.discovery;

/**
 * The rows that one thread adds to a set of all threads, a batch at a time, so that neither memory
 * nor waiting grows with the threads.
 *
 * <p>Thread-safety: one thread at a time; give each its {@link #sibling}.
 */
final class RowIds {

  private static final int BATCH = 256;

  private final RowSet set;
  private final long[] waiting = new long[BATCH];
  private int count;

  RowIds() {
    this(new RowSet());
  }

  private RowIds(RowSet set) {
    this.set = set;
  }

  /** For another thread, with the same set. */
  RowIds sibling() {
    return new RowIds(set);
  }

  void add(long high, long low) {
    waiting[count++] = RowSet.idOf(high, low);
    if (count == BATCH) {
      flush();
    }
  }

  private void flush() {
    synchronized (set) {
      for (int i = 0; i < count; i++) {
        set.addId(waiting[i]);
      }
    }
    count = 0;
  }

  /** Adds the rows of another part, whether it has the same set or one of its own. */
  void merge(RowIds other) {
    other.flush();
    if (other.set != set) {
      set.merge(other.set);
    }
  }

  /** The set of all rows added; those of siblings only once they were merged. */
  RowSet all() {
    flush();
    return set;
  }
}
