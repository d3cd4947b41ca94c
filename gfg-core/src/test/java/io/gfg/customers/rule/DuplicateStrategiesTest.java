package io.gfg.customers.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.model.Customer;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.model.RecordPosition;
import io.gfg.customers.rule.DuplicateStrategy.Candidate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DuplicateStrategiesTest {

  private static final Comparator<Customer> BY_ITEMS =
      Comparator.comparing(customer -> Objects.requireNonNull(customer.items()));

  private static final List<Candidate> CANDIDATES = candidates(2, 5, 1, 5);

  @Test
  void rejectsAll() {
    assertThat(DuplicateStrategies.rejectDiffering().choose(CANDIDATES)).isEmpty();
  }

  @Test
  void keepsTheFirst() {
    assertThat(DuplicateStrategies.keepFirst().choose(CANDIDATES)).hasValue(0);
  }

  @Test
  void keepsTheLast() {
    assertThat(DuplicateStrategies.keepLast().choose(CANDIDATES)).hasValue(3);
  }

  @Test
  void prefersTheGreatestAndAmongEqualsTheFirst() {
    assertThat(DuplicateStrategies.prefer(BY_ITEMS).choose(CANDIDATES)).hasValue(1);
    assertThat(DuplicateStrategies.prefer(BY_ITEMS.reversed()).choose(CANDIDATES)).hasValue(2);
  }

  @Test
  void aSingleValidRecordIsChosenByAllButTheStrictOne() {
    List<Candidate> single = candidates(7);
    assertThat(DuplicateStrategies.keepFirst().choose(single)).hasValue(0);
    assertThat(DuplicateStrategies.keepLast().choose(single)).hasValue(0);
    assertThat(DuplicateStrategies.prefer(BY_ITEMS).choose(single)).hasValue(0);
    assertThat(DuplicateStrategies.rejectDiffering().choose(single)).isEmpty();
  }

  private static List<Candidate> candidates(int... items) {
    return IntStream.range(0, items.length)
        .mapToObj(
            i ->
                new Candidate(
                    new RecordPosition("data.json", null, i + 1, i + 1, 0),
                    Customer.builder().set(CustomerField.ITEMS, items[i]).build()))
        .toList();
  }
}
