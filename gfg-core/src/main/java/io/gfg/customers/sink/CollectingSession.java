package io.gfg.customers.sink;

import java.util.ArrayList;
import java.util.List;

/** Keeps values in memory. */
final class CollectingSession<T> implements Sink.Session<T, List<T>> {

  private final List<T> values = new ArrayList<>();

  @Override
  public void write(T value) {
    values.add(value);
  }

  @Override
  public List<T> commit() {
    return List.copyOf(values);
  }

  @Override
  public void close() {
    values.clear();
  }
}
