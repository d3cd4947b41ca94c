package io.gfg.customers.cleaning;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.gfg.customers.model.Customer;
import io.gfg.customers.sink.Sinks;
import io.gfg.customers.source.CustomerSource;
import io.gfg.customers.source.SourceException;
import io.gfg.customers.support.CustomerLine;
import io.gfg.customers.support.RememberingSink;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A run that reads ahead of the thread that cleans. */
@Timeout(60)
class StartedRunTest {

  private static final int MANY = 12_000;

  private static final byte[] LINES = lines();

  private final WatchedSource watched = new WatchedSource();

  @Test
  void readsBeforeThereIsASink() throws InterruptedException {
    try (StartedRun started = run().start()) {
      watched.begun.await();
      assertThat(started.into(Sinks.discarding()).report().accepted()).isEqualTo(MANY);
    }
    assertThat(watched.closed).hasValue(1);
  }

  @Test
  void closedBeforeItRanItReleasesTheSource() throws InterruptedException {
    StartedRun started = run().start();
    watched.begun.await();
    started.close();
    assertThat(watched.closed).hasValue(1);
    assertThat(watched.reader.isAlive()).isFalse();
  }

  @Test
  void aSinkThatFailsEndsTheReadingToo() {
    Throwable thrown =
        catchThrowable(
            () ->
                run()
                    .<Void>into(
                        () -> {
                          throw new IllegalStateException("no room");
                        }));
    assertThat(thrown).hasMessage("no room");
    assertThat(watched.closed).hasValue(1);
    // The thread of the run lends a hand.
    assertThat(watched.reader == Thread.currentThread() || !watched.reader.isAlive()).isTrue();
  }

  @Test
  void anInterruptedRunEndsAndWritesNothing() {
    RememberingSink<Customer> sink = new RememberingSink<>();
    Thread.currentThread().interrupt();
    Throwable thrown = catchThrowable(() -> run().into(sink));
    assertThat(Thread.interrupted()).isTrue();
    assertThat(thrown)
        .isInstanceOf(SourceException.class)
        .hasMessage("interrupted; nothing was written: data.json");
    assertThat(sink.committed()).isEmpty();
    assertThat(sink.unclosed()).isZero();
    assertThat(watched.closed).hasValue(1);
  }

  @Test
  void aSourceThatBreaksOffIsToldOfAfterTheRecordsBeforeIt() {
    RememberingSink<Customer> sink = new RememberingSink<>();
    CustomerSource broken = CustomerSource.of("data.json", () -> new BreakingOff(LINES.length / 2));
    assertThatExceptionOfType(SourceException.class)
        .isThrownBy(() -> CleaningRun.of(broken, CleaningPolicy.standard()).into(sink))
        .withMessageContaining("the disk is gone) at data.json:")
        .withRootCauseInstanceOf(IOException.class);
    assertThat(sink.committed()).isEmpty();
    assertThat(sink.unclosed()).isZero();
  }

  private CleaningRun run() {
    return CleaningRun.of(
        CustomerSource.of("data.json", () -> watched.open()), CleaningPolicy.standard());
  }

  private static byte[] lines() {
    return IntStream.range(0, MANY)
        .mapToObj(number -> CustomerLine.clean(number).toString())
        .collect(Collectors.joining("\n"))
        .getBytes(UTF_8);
  }

  /** Says which thread but the opener reads, and how often it was closed. */
  private static final class WatchedSource {

    private final CountDownLatch begun = new CountDownLatch(1);
    private volatile Thread reader = Thread.currentThread();
    private final AtomicInteger closed = new AtomicInteger();

    InputStream open() {
      Thread opener = Thread.currentThread();
      return new FilterInputStream(new ByteArrayInputStream(LINES)) {

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
          if (Thread.currentThread() != opener) {
            reader = Thread.currentThread();
            begun.countDown();
          }
          return super.read(target, offset, length);
        }

        @Override
        public void close() {
          closed.incrementAndGet();
        }
      };
    }
  }

  /** Gives customers, and then an error. */
  private static final class BreakingOff extends FilterInputStream {

    private int left;

    BreakingOff(int left) {
      super(new ByteArrayInputStream(LINES));
      this.left = left;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      if (left == 0) {
        throw new IOException("the disk is gone");
      }
      int read = super.read(target, offset, Math.min(length, left));
      left -= read;
      return read;
    }
  }
}
