package io.gfg.customers.jooq.chaos;

import java.util.SplittableRandom;

/** A point in the course of a load: so many bytes have passed one way. */
record Moment(Direction direction, long bytes) implements Trigger {

  /**
   * Any moment of a load, by what passed in an undisturbed one. Half of them lie in the stream of
   * rows, half between the steps around it.
   */
  static Moment draw(Passed undisturbed, SplittableRandom random) {
    Direction direction = random.nextInt(2) == 0 ? Direction.UP : Direction.DOWN;
    return new Moment(direction, 1 + random.nextLong(undisturbed.in(direction)));
  }

  @Override
  public long left(Direction passing, Passed before, byte[] piece, int length) {
    return passing == direction ? bytes - before.in(direction) : Long.MAX_VALUE;
  }
}
