package io.gfg.customers.jooq.load;

/** Compares what was sent to the server with what it took. */
final class RowCheck {

  private RowCheck() {}

  static void require(String what, long sent, long taken) {
    if (sent != taken) {
      throw new LoadException(
          "the server took %,d of %,d %s; nothing was written, so look for triggers or rules on the table"
              .formatted(taken, sent, what));
    }
  }
}
