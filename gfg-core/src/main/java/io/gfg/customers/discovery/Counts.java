package io.gfg.customers.discovery;

import java.util.Locale;

/** Counts as people read them. */
public final class Counts {

  private Counts() {}

  /**
   * A count in words.
   *
   * @param count the count
   * @return for example {@code 46,279}
   */
  public static String inWords(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
