package io.gfg.customers.jooq.chaos;

import java.util.SplittableRandom;

/** A point in the course of a load: so many bytes have passed one way. */
record Moment(Direction direction, long bytes) {

  /**
   * Any moment of a load, by what passed in an undisturbed one. Half of them lie in the stream of
   * rows, half between the steps around it.
   */
  static Moment draw(Passed undisturbed, SplittableRandom random) {
    Direction direction = random.nextInt(2) == 0 ? Direction.UP : Direction.DOWN;
    return new Moment(direction, 1 + random.nextLong(undisturbed.in(direction)));
  }

  /** How many bytes are still to pass before this moment, if they pass this way. */
  long left(Direction passing, Passed passed) {
    return passing == direction ? bytes - passed.in(direction) : Long.MAX_VALUE;
  }
}
