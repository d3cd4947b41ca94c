package io.gfg.customers.jooq.chaos;

/** Which way bytes pass. */
enum Direction {
  /** From the client to the server: rows, mostly. */
  UP,
  /** From the server to the client: an answer to every step, and hardly more. */
  DOWN
}
