package io.gfg.customers.cleaning;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.model.Customer;
import io.gfg.customers.sink.Sink;
import io.gfg.customers.source.CustomerSource;
import io.gfg.customers.support.CustomerLine;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever interrupts the thread of a run ends the run, promptly and without a trace. */
@Timeout(60)
class CancellationTest {

  private final EndlessSource endless = new EndlessSource();
  private final AtomicBoolean committed = new AtomicBoolean();
  private final AtomicInteger unclosed = new AtomicInteger();
  private final AtomicBoolean stillMarked = new AtomicBoolean();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void endsARunThatWrites(int threads) throws Exception {
    CountDownLatch writing = new CountDownLatch(1);
    Throwable thrown = interrupted(threads, writing, sink(writing::countDown));
    assertThat(thrown)
        .isInstanceOf(CancelledException.class)
        .hasMessage("interrupted; nothing was written: endless.json");
    assertNothingIsLeft();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void endsARunThatLooksAtTheBeginning(int threads) throws Exception {
    Throwable thrown = interrupted(threads, endless.halfway, sink(() -> {}));
    assertThat(thrown).isInstanceOf(CancelledException.class);
    assertNothingIsLeft();
  }

  private Throwable interrupted(int threads, CountDownLatch when, Sink<Customer, Integer> sink)
      throws Exception {
    FutureTask<Throwable> run = new FutureTask<>(() -> failureOf(threads, sink));
    Thread thread = new Thread(run, "the run");
    thread.start();
    when.await();
    thread.interrupt();
    Throwable thrown = run.get();
    thread.join();
    return thrown;
  }

  private Throwable failureOf(int threads, Sink<Customer, Integer> sink) {
    CustomerSource source = CustomerSource.of("endless.json", endless::open);
    try {
      CleaningRun.of(source, CleaningPolicy.standard()).threads(threads).into(sink);
      throw new AssertionError("an endless source came to its end");
    } catch (RuntimeException thrown) {
      stillMarked.set(Thread.currentThread().isInterrupted());
      return thrown;
    }
  }

  private void assertNothingIsLeft() {
    assertThat(committed).isFalse();
    assertThat(unclosed).hasValue(0);
    assertThat(endless.open).hasValue(0);
    assertThat(stillMarked).isTrue();
    Set<String> left =
        Thread.getAllStackTraces().keySet().stream()
            .map(Thread::getName)
            .filter(name -> name.startsWith("gfg-read-ahead"))
            .collect(Collectors.toSet());
    assertThat(left).isEmpty();
  }

  private Sink<Customer, Integer> sink(Runnable onWrite) {
    return () -> {
      unclosed.incrementAndGet();
      return new Sink.Session<>() {

        @Override
        public void write(Customer customer) {
          onWrite.run();
        }

        @Override
        public Integer commit() {
          committed.set(true);
          return 0;
        }

        @Override
        public void close() {
          unclosed.decrementAndGet();
        }
      };
    };
  }

  /** Gives one customer after the other, each with an id of its own. */
  private static final class EndlessSource {

    private final CountDownLatch halfway = new CountDownLatch(1);
    private final AtomicInteger open = new AtomicInteger();

    InputStream open() {
      open.incrementAndGet();
      return new Lines();
    }

    /** One line after the other. */
    private final class Lines extends InputStream {

      private ByteArrayInputStream line = new ByteArrayInputStream(new byte[0]);
      private int number;

      @Override
      public int read() {
        byte[] one = new byte[1];
        read(one, 0, 1);
        return one[0];
      }

      @Override
      public int read(byte[] target, int offset, int length) {
        if (line.available() == 0) {
          String next = CustomerLine.clean(number++).json() + '\n';
          line = new ByteArrayInputStream(next.getBytes(UTF_8));
        }
        if (number == SinglePass.BEGINNING / 2) {
          halfway.countDown();
        }
        return line.read(target, offset, length);
      }

      @Override
      public void close() {
        open.decrementAndGet();
      }
    }
  }
}
