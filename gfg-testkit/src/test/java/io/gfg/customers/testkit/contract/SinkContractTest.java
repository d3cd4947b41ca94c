package io.gfg.customers.testkit.contract;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gfg.customers.sink.Sink;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SinkContractTest {

  @Test
  void catchesASinkThatShowsWhatIsNotCommitted() {
    SinkContract<String, Integer> contract = new OfAHastySink();

    assertThatThrownBy(contract::showsNothingBeforeTheCommitAndAllAfterIt)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("before the commit");
    assertThatThrownBy(contract::leavesNothingBehindWithoutACommit)
        .isInstanceOf(AssertionError.class);
  }

  /** Adds each value to the list at once. */
  private static final class OfAHastySink implements SinkContract<String, Integer> {

    private final List<String> place = new ArrayList<>();

    @Override
    public Sink<String, Integer> sink() {
      return HastySession::new;
    }

    @Override
    public List<String> values() {
      return List.of("one", "two");
    }

    @Override
    public List<?> visible() {
      return place;
    }

    private final class HastySession implements Sink.Session<String, Integer> {

      @Override
      public void write(String value) {
        place.add(value);
      }

      @Override
      public Integer commit() {
        return place.size();
      }

      @Override
      public void close() {}
    }
  }
}
