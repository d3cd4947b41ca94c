package io.gfg.customers.jooq.chaos;

import java.util.concurrent.atomic.AtomicLong;

/** How many bytes have passed each way. */
final class Passed {

  private final AtomicLong up = new AtomicLong();
  private final AtomicLong down = new AtomicLong();

  void add(Direction direction, long bytes) {
    counter(direction).addAndGet(bytes);
  }

  long in(Direction direction) {
    return counter(direction).get();
  }

  private AtomicLong counter(Direction direction) {
    return direction == Direction.UP ? up : down;
  }
}
