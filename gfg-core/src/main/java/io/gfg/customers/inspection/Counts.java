package io.gfg.customers.inspection;

/** Counts as people read them. */
final class Counts {

  private Counts() {}

  /** For example {@code 46,279}; not negative. */
  static String inWords(long count) {
    StringBuilder digits = new StringBuilder().append(count);
    for (int i = digits.length() - 3; i > 0; i -= 3) {
      digits.insert(i, ',');
    }
    return digits.toString();
  }
}
