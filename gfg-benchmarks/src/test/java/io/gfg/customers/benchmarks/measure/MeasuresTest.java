package io.gfg.customers.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeasuresTest {

  @Test
  void theMedianIsTheMiddleOne() {
    assertThat(Spread.of(List.of(3.0, 1.0, 9.0))).contains(new Spread(3, 1, 9));
    assertThat(Spread.of(List.of(4.0, 1.0))).contains(new Spread(2.5, 1, 4));
    assertThat(Spread.of(List.of())).isEmpty();
  }

  @Test
  void readsTheTimesOfAProcessWhateverItsName() {
    String stat = "42 (post gres) 1) S 7 42 42 0 -1 4194560 1 2 3 4 11 12 13 14 20 0 1 0 99";

    assertThat(ProcStat.parse(stat)).isEqualTo(new ProcStat("post gres) 1", 7, 23, 27));
  }

  @Test
  void seesTheHeapInUse() {
    HeapWatch watch = HeapWatch.start();

    assertThat(watch.peak()).isPositive();
  }
}
