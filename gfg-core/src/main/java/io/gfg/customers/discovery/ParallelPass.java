package io.gfg.customers.discovery;

import io.gfg.customers.source.MalformedRecord;
import io.gfg.customers.source.RowCursor;
import io.gfg.customers.source.TableColumns;
import io.gfg.customers.source.TableRow;
import io.gfg.customers.source.TableScan;
import io.gfg.customers.source.TableSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** One reading of a source by several threads, each with a state of its own. */
final class ParallelPass<S> {

  private final TableSource source;
  private final TableColumns columns;
  private final int threads;
  private final Supplier<S> start;
  private final BiConsumer<S, S> merge;

  ParallelPass(
      TableSource source,
      TableColumns columns,
      int threads,
      Supplier<S> start,
      BiConsumer<S, S> merge) {
    this.source = source;
    this.columns = columns;
    this.threads = threads;
    this.start = start;
    this.merge = merge;
  }

  S run(BiConsumer<S, TableRow> add, BiConsumer<S, MalformedRecord> addMalformed) {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try (TableScan scan = source.scan()) {
      Deque<Future<S>> parts = new ArrayDeque<>();
      for (int i = 0; i < threads; i++) {
        parts.add(workers.submit(() -> work(scan.rows(columns), add, addMalformed)));
      }
      S whole = parts.remove().get();
      while (!parts.isEmpty()) { // removed, so that what was merged need not be kept
        merge.accept(whole, parts.remove().get());
      }
      return whole;
    } catch (ExecutionException failure) {
      throw asUnchecked(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading " + source.name(), interrupted);
    } finally {
      workers.shutdownNow();
    }
  }

  private static RuntimeException asUnchecked(ExecutionException failure) {
    return failure.getCause() instanceof RuntimeException cause
        ? cause
        : new IllegalStateException(failure.getCause());
  }

  private S work(
      RowCursor rows, BiConsumer<S, TableRow> add, BiConsumer<S, MalformedRecord> addMalformed) {
    S state = start.get();
    while (rows.next()) {
      MalformedRecord malformed = rows.malformed();
      if (malformed != null) {
        addMalformed.accept(state, malformed);
      } else {
        add.accept(state, rows.row());
      }
    }
    return state;
  }
}
