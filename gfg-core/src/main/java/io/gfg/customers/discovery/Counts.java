package io.gfg.customers.discovery;

import java.util.Locale;

/** Counts as people read them. */
final class Counts {

  private Counts() {}

  /** For example {@code 46,279}. */
  static String inWords(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
