package io.gfg.customers.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Threads share one set of rows, and no row is counted twice or lost. */
class RowIdsTest {

  private static final int ROWS = 50_000;
  private static final int THREADS = 4;

  @Test
  void countsWhatSiblingsAddAtTheSameTime() throws InterruptedException {
    RowIds whole = new RowIds();
    List<RowIds> siblings = IntStream.range(0, THREADS).mapToObj(i -> whole.sibling()).toList();
    List<Thread> threads = siblings.stream().map(ids -> new Thread(() -> addRows(ids, 0))).toList();
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
    siblings.forEach(whole::merge);
    RowCounts counts = whole.all().counts();
    assertThat(counts.distinct()).isEqualTo(ROWS);
    assertThat(counts.repeated()).isEqualTo((long) ROWS * (THREADS - 1));
    assertThat(counts.isExact()).isTrue();
  }

  @Test
  void mergesSetsOfTheirOwn() {
    RowIds left = new RowIds();
    RowIds right = new RowIds();
    addRows(left, 0);
    addRows(right, ROWS / 2);
    left.merge(right);
    assertThat(left.all().counts().distinct()).isEqualTo(ROWS + ROWS / 2);
    assertThat(left.all().counts().repeated()).isEqualTo(ROWS / 2);
  }

  private static void addRows(RowIds ids, int from) {
    for (int i = from; i < from + ROWS; i++) {
      ids.add(Hashes.mix(i), i);
    }
  }
}
