package io.gfg.customers.jooq.chaos;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** Says when something is to happen to a session, by what passes. */
@FunctionalInterface
interface Trigger {

  /**
   * How much of a piece is still to pass before it happens.
   *
   * @return a number of bytes, beyond the length if it does not happen within this piece
   */
  long left(Direction direction, Passed before, byte[] piece, int length);

  /** Before an answer that holds a text is handed on: it was given, and nobody hears it. */
  static Trigger beforeAnswer(String text) {
    return (direction, before, piece, length) ->
        direction == Direction.DOWN && new String(piece, 0, length, ISO_8859_1).contains(text)
            ? 0
            : Long.MAX_VALUE;
  }
}
