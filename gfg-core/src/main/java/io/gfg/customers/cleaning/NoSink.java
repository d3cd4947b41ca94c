package io.gfg.customers.cleaning;

import io.gfg.customers.audit.Change;
import io.gfg.customers.audit.Rejection;
import io.gfg.customers.sink.Sink;
import io.gfg.customers.sink.Sinks;

/** The places that keep nothing; known as such, so that no change is made only to be dropped. */
final class NoSink {

  private static final Sink<Change, Long> CHANGES = Sinks.discarding();

  private NoSink() {}

  static Sink<Rejection, Long> rejects() {
    return Sinks.discarding();
  }

  static Sink<Change, Long> changes() {
    return CHANGES;
  }

  static boolean is(Sink<?, ?> sink) {
    return sink == CHANGES;
  }
}
