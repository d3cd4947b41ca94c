package io.gfg.customers.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.gfg.customers.sink.Sink;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What every sink must keep. The implementing test class gives each test a new place to write to.
 *
 * @param <T> what the sink takes
 * @param <R> what it tells after a commit
 */
public interface SinkContract<T, R> {

  /**
   * The sink, always for the same place within one test.
   *
   * @return a sink for a place that is empty when the test begins
   */
  Sink<T, R> sink();

  /**
   * Values to write.
   *
   * @return at least two, different from each other
   */
  List<T> values();

  /**
   * What others see at the place.
   *
   * @return what is visible there, in a form that can be compared; empty if nothing is
   */
  List<?> visible();

  /** What was committed is there, and was not before. */
  @Test
  default void showsNothingBeforeTheCommitAndAllAfterIt() {
    try (Sink.Session<T, R> session = sink().open()) {
      values().forEach(session::write);
      assertThat(visible()).as("before the commit").isEmpty();
      session.commit();
      assertThat(visible()).as("after the commit").hasSameSizeAs(values());
    }
    assertThat(visible()).as("after closing").hasSameSizeAs(values());
  }

  /** Whoever fails midway leaves nothing behind. */
  @Test
  default void leavesNothingBehindWithoutACommit() {
    try (Sink.Session<T, R> session = sink().open()) {
      values().forEach(session::write);
    }
    assertThat(visible()).isEmpty();
  }

  /** Clean-up code may close once more, with or without a commit. */
  @Test
  default void allowsClosingTwice() {
    Sink.Session<T, R> dropped = sink().open();
    dropped.close();
    assertThatCode(dropped::close).doesNotThrowAnyException();
    Sink.Session<T, R> kept = sink().open();
    values().forEach(kept::write);
    kept.commit();
    kept.close();
    assertThatCode(kept::close).doesNotThrowAnyException();
    assertThat(visible()).hasSameSizeAs(values());
  }

  /** A failed run can be repeated. */
  @Test
  default void canBeOpenedAgainAfterAFailure() {
    leavesNothingBehindWithoutACommit();
    showsNothingBeforeTheCommitAndAllAfterIt();
  }
}
