package io.gfg.customers.jooq.chaos;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.concurrent.atomic.AtomicBoolean;

/** Says when something is to happen to a session, by what passes. */
@FunctionalInterface
interface Trigger {

  /**
   * How much of a piece is still to pass before it happens.
   *
   * @return a number of bytes, beyond the length if it does not happen within this piece
   */
  long left(Direction direction, Passed before, byte[] piece, int length);

  /**
   * Before an answer that holds a text is handed on, once another text was answered: it was given,
   * and nobody hears it.
   */
  static Trigger beforeAnswer(String text, String behind) {
    AtomicBoolean armed = new AtomicBoolean();
    return (direction, before, piece, length) -> {
      if (direction == Direction.UP) {
        return Long.MAX_VALUE;
      }
      String answer = new String(piece, 0, length, ISO_8859_1);
      boolean isAnswered = armed.get() && answer.contains(text);
      armed.compareAndSet(false, answer.contains(behind));
      return isAnswered ? 0 : Long.MAX_VALUE;
    };
  }
}
