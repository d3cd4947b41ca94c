package io.gfg.customers.fuzz;

import org.jspecify.annotations.Nullable;

/** Checks that cost nothing as long as they hold: a fuzzer makes billions of them. */
final class Invariant {

  private Invariant() {}

  static void require(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError(what);
    }
  }

  static void requireEqual(@Nullable Object actual, @Nullable Object expected) {
    if (actual == null ? expected != null : !actual.equals(expected)) {
      throw new AssertionError("expected " + expected + ", but was " + actual);
    }
  }
}
