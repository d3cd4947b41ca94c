package io.gfg.customers.jooq.load;

/** Compares what a load was to do with what the server says it did. */
final class RowCheck {

  private RowCheck() {}

  static void require(String what, long expected, long done) {
    if (expected != done) {
      throw new LoadException(
          "the numbers do not add up: the server took %,d of %,d %s; nothing was written, so look for triggers or rules on the table"
              .formatted(done, expected, what));
    }
  }
}
