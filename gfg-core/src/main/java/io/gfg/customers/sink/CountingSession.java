package io.gfg.customers.sink;

/** Counts values. */
final class CountingSession<T> implements Sink.Session<T, Long> {

  private long count;

  @Override
  public void write(T value) {
    count++;
  }

  @Override
  public Long commit() {
    return count;
  }

  @Override
  public void close() {
    // holds nothing
  }
}
