package io.gfg.customers.cleaning;

import io.gfg.customers.decoding.CustomerDecoder;
import io.gfg.customers.inspection.Inspector;
import io.gfg.customers.source.RecordReader;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a source and does for each record what can be done for it alone, a bounded distance ahead
 * of the thread that takes the records. All threads do the same: one at a time cuts the next batch
 * of records out of the source, and works on it while another cuts the next. The thread that takes
 * lends a hand where it would have to wait; with one thread, it does all.
 *
 * <p>The batches come in the order of the source, and what is in them does not depend on the
 * threads. So does a failure, behind the records before it.
 *
 * <p>Thread-safety: one thread takes and closes.
 */
final class ReadAhead implements AutoCloseable {

  /** The distance at first, in batches: as many as a run wants to see before it begins. */
  private static final int BEGINNING = SinglePass.BEGINNING / CutRecords.MOST;

  /**
   * The distance from then on, for each thread: nobody waits, and what was made of a record is
   * still in the processor's cache when it is taken.
   */
  private static final int BATCHES_A_THREAD = 3;

  private final RecordReader reader;
  private final String name;
  private final CustomerDecoder decoder;

  /** Sees nothing itself: every batch has a sibling of it. */
  private volatile @Nullable Inspector inspector;

  private final int threads;
  private final List<Thread> helpers;
  private final ReentrantLock cutting = new ReentrantLock();
  private final Semaphore room = new Semaphore(BEGINNING);

  /** All batches that were not taken yet, in the order of the source. */
  private final BlockingQueue<Batch> ahead = new LinkedBlockingQueue<>();

  /** Those of them that nobody works on yet. */
  private final Queue<Batch> waiting = new ConcurrentLinkedQueue<>();

  private volatile @Nullable Cleaner cleaner;
  private volatile boolean ended;
  private @Nullable Batch head;

  /** How much closer the distance is to become. */
  private int surplus;

  private ReadAhead(Reading reading, @Nullable Cleaner cleaner) {
    this.name = reading.source().name();
    this.decoder = reading.policy().decoder();
    this.inspector = cleaner == null ? GuardedColumns.inspector(reading.policy()) : null;
    this.cleaner = cleaner;
    this.threads = reading.threads();
    this.surplus = Math.max(0, BEGINNING - BATCHES_A_THREAD * Math.max(2, threads));
    this.reader = reading.source().openUndecoded();
    this.helpers =
        IntStream.range(1, threads)
            .mapToObj(number -> new Thread(this::help, "gfg-read-ahead-" + number))
            .toList();
  }

  /** Opens a source, and begins to read. */
  static ReadAhead of(Reading reading, @Nullable Cleaner cleaner) {
    ReadAhead ahead = new ReadAhead(reading, cleaner);
    for (Thread helper : ahead.helpers) {
      helper.setDaemon(true);
      helper.start();
    }
    return ahead;
  }

  /** What is read. */
  String name() {
    return name;
  }

  /**
   * Has the records to come cleaned ahead. To be told once by which rules.
   *
   * @param seen what was observed of the records so far, of which there may be enough
   */
  void expect(Cleaner rules, Inspector seen) {
    inspector = seen.sibling();
    cleaner = rules;
  }

  /** Has the records to come cleaned ahead no longer. */
  void expectNothing() {
    cleaner = null;
  }

  /**
   * The next batch, worked on; not to be asked for behind the last one.
   *
   * @throws CancelledException if this thread is interrupted
   */
  Batch take() {
    CancelledException.throwIfInterrupted(name);
    try {
      return next();
    } catch (InterruptedException cancelled) {
      Thread.currentThread().interrupt();
      throw new CancelledException(name);
    }
  }

  private Batch next() throws InterruptedException {
    head = head == null ? ahead.poll() : head;
    while (head == null || !head.isDone()) {
      if (!lendHand()) {
        await();
      }
      head = head == null ? ahead.poll() : head;
    }
    Batch taken = head;
    head = null;
    makeRoom();
    return taken;
  }

  private void makeRoom() {
    if (surplus > 0) {
      surplus--;
    } else {
      room.release();
    }
  }

  private void await() throws InterruptedException {
    if (head == null) {
      head = ahead.take();
    } else {
      head.awaitDone();
    }
  }

  /** Works on one batch, unless there is none and there are enough or another thread is cutting. */
  private boolean lendHand() {
    return workOn(nextWithoutWaiting());
  }

  private void help() {
    try {
      boolean more = true;
      while (more) {
        Batch batch = nextWithoutWaiting();
        more = workOn(batch == null ? nextAfterWaiting() : batch);
      }
    } catch (InterruptedException nobodyWantsMore) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * A batch to work on. Who finds the source free cuts one for each thread, so that who finds it
   * taken need not wait.
   */
  private @Nullable Batch nextWithoutWaiting() {
    if (cutting.tryLock()) {
      try {
        while (!ended && waiting.size() < threads && room.tryAcquire()) {
          waiting.add(cut());
        }
      } finally {
        cutting.unlock();
      }
    }
    return waiting.poll();
  }

  /** The next batch cut, once there is room and the source is free; null behind the last one. */
  private @Nullable Batch nextAfterWaiting() throws InterruptedException {
    room.acquire();
    cutting.lockInterruptibly();
    try {
      return ended ? null : cut();
    } finally {
      cutting.unlock();
    }
  }

  /** The next batch, put in line. */
  private Batch cut() {
    Batch batch = new Batch(CutRecords.next(reader));
    ended = batch.isLast();
    ahead.add(batch);
    return batch;
  }

  private boolean workOn(@Nullable Batch batch) {
    if (batch != null) {
      batch.work(decoder, cleaner, inspector);
    }
    return batch != null;
  }

  /** Waits for the threads to be done with the source, and then closes it. */
  @Override
  public void close() {
    ended = true;
    helpers.forEach(Thread::interrupt);
    boolean interrupted = false;
    for (Thread helper : helpers) {
      while (helper.isAlive()) {
        try {
          helper.join();
        } catch (InterruptedException waitAllTheSame) {
          interrupted = true;
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    reader.close();
  }
}
