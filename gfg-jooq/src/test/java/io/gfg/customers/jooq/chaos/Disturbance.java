package io.gfg.customers.jooq.chaos;

/** What happens to a load from outside. */
enum Disturbance {
  /** SIGKILL. */
  CLIENT_KILLED,
  /** By {@code pg_terminate_backend}. */
  SESSION_ENDED,
  /** As an administrator stops it: sessions are ended, the rest is put in order. */
  SERVER_STOPPED_FAST,
  /** As if it had crashed: it recovers from its log when it starts. */
  SERVER_STOPPED_IMMEDIATELY,
  /** Both ends are told that the other has closed. */
  SOCKET_CLOSED,
  /** Both ends get a reset. */
  SOCKET_RESET
}
