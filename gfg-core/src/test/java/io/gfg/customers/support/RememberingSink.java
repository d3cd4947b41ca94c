package io.gfg.customers.support;

import io.gfg.customers.sink.Sink;
import java.util.ArrayList;
import java.util.List;

/** Tells the test what was committed, and whether every session was closed. Not thread-safe. */
public final class RememberingSink<T> implements Sink<T, Integer> {

  private final List<T> committed = new ArrayList<>();
  private int open;

  /** Everything committed so far. */
  public List<T> committed() {
    return List.copyOf(committed);
  }

  /** How many sessions are still open. */
  public int unclosed() {
    return open;
  }

  @Override
  public Session<T, Integer> open() {
    open++;
    List<T> written = new ArrayList<>();
    return new Session<>() {

      private boolean closed;

      @Override
      public void write(T value) {
        written.add(value);
      }

      @Override
      public Integer commit() {
        committed.addAll(written);
        return written.size();
      }

      @Override
      public void close() {
        open -= closed ? 0 : 1;
        closed = true;
      }
    };
  }
}
