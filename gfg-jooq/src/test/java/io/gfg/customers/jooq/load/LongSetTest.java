package io.gfg.customers.jooq.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LongSetTest {

  /** Few different numbers come again and again, and in crowds where their last bits are equal. */
  @ParameterizedTest
  @CsvSource({
    "0, 1, 0",
    "10, 64, 0",
    "5000, 64, 0",
    "50000, 12, 0",
    "3000, 40, 24",
    "100000, 64, 0"
  })
  void holdsWhatWasAddedAndNothingElse(int count, int bits, int shift) {
    SplittableRandom random = new SplittableRandom(count);
    LongSet set = new LongSet();
    Set<Long> expected = new HashSet<>();
    for (int i = 0; i < count; i++) {
      long number = random.nextLong() >>> (Long.SIZE - bits) << shift;
      set.add(number);
      expected.add(number);
    }
    expected.remove(0L);

    assertThat(set.size()).isEqualTo(expected.size());
    assertThat(expected).allMatch(number -> set.placeOf(number) >= 0);
    assertThat(random.longs(1_000))
        .noneMatch(number -> set.placeOf(number) >= 0 && !expected.contains(number));
    assertThat(set.placeOf(0)).isNegative();
  }
}
