package io.gfg.customers.jooq.chaos;

import java.util.SplittableRandom;

/** A point in the course of a load: so many bytes have passed one way. */
record Moment(Direction direction, long bytes) implements Trigger {

  /** In so many last bytes from the server the load is settled and committed. */
  private static final int LAST = 250;

  /**
   * Any moment of a load, by what passed in an undisturbed one. A third of them lie in the stream
   * of rows, a third between the steps around it, and a third about the commit.
   */
  static Moment draw(Passed undisturbed, SplittableRandom random) {
    long down = undisturbed.in(Direction.DOWN);
    return switch (random.nextInt(3)) {
      case 0 -> new Moment(Direction.UP, 1 + random.nextLong(undisturbed.in(Direction.UP)));
      case 1 -> new Moment(Direction.DOWN, 1 + random.nextLong(down));
      default -> new Moment(Direction.DOWN, down - random.nextLong(LAST));
    };
  }

  @Override
  public long left(Direction passing, Passed before, byte[] piece, int length) {
    return passing == direction ? bytes - before.in(direction) : Long.MAX_VALUE;
  }
}
