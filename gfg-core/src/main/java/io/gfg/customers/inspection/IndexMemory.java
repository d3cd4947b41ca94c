package io.gfg.customers.inspection;

import java.nio.LongBuffer;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Gives a {@link RecordIndex} its memory: heap up to a bound, and pages of temporary files beyond
 * it.
 */
final class IndexMemory {

  /** A quarter of the heap is for the index, the rest for the records on their way. */
  private static final int SHARE = 4;

  private static final int PAGE_LONGS = 2 * 1024 * 1024;

  private final long heapLongs;
  private final Deque<LongBuffer> released = new ArrayDeque<>();
  private LongBuffer page = LongBuffer.allocate(0);
  private long used;

  IndexMemory(long heapBytes) {
    this.heapLongs = heapBytes / Long.BYTES;
  }

  /** A quarter of the greatest heap that this process may have. */
  static IndexMemory ofThisProcess() {
    return new IndexMemory(Runtime.getRuntime().maxMemory() / SHARE);
  }

  /**
   * So many zeros.
   *
   * @throws io.gfg.customers.model.CustomersException if they need a temporary file, and it cannot
   *     be written
   */
  LongBuffer allocate(int longs) {
    LongBuffer given = released.peek();
    if (given != null && given.capacity() == longs) {
      return released.pop();
    }
    if (used + longs > heapLongs) {
      return ofPage(longs);
    }
    boolean isFirst = used == 0;
    used += longs;
    return isFirst ? IndexPage.inMemory(longs) : LongBuffer.allocate(longs);
  }

  /** Takes zeros back, to give them out again. */
  void release(LongBuffer zeros) {
    released.push(zeros);
  }

  private LongBuffer ofPage(int longs) {
    if (page.remaining() < longs) {
      page = IndexPage.allocate((long) Math.max(PAGE_LONGS, longs) * Long.BYTES);
    }
    LongBuffer piece = page.slice(page.position(), longs);
    page.position(page.position() + longs);
    return piece;
  }
}
