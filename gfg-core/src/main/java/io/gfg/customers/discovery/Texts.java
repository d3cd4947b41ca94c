package io.gfg.customers.discovery;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/** Numbers as people read them, and how alike names are. */
final class Texts {

  private Texts() {}

  static String number(double value) {
    BigDecimal exact = BigDecimal.valueOf(value);
    return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
  }

  /** How many zeros a power of ten has. */
  static int zeros(long powerOfTen) {
    return (int) Math.round(Math.log10((double) powerOfTen));
  }

  /** A name without its digits, which tell no columns apart that belong together. */
  static String letters(String name) {
    return name.replaceAll("[0-9]", "");
  }

  /** How many characters two names share at their beginning and at their end. */
  static int alike(String left, String right) {
    int most = Math.min(left.length(), right.length());
    int prefix = 0;
    while (prefix < most && left.charAt(prefix) == right.charAt(prefix)) {
      prefix++;
    }
    int suffix = 0;
    while (suffix < most - prefix
        && left.charAt(left.length() - 1 - suffix) == right.charAt(right.length() - 1 - suffix)) {
      suffix++;
    }
    return prefix + suffix;
  }

  /** Whether a name begins and ends as several others all do, digits apart. */
  static boolean isAlikeTo(Collection<String> names, String name) {
    List<String> letters = names.stream().map(Texts::letters).toList();
    String begin = letters.get(0);
    String end = letters.get(0);
    for (String other : letters) {
      while (!other.startsWith(begin)) {
        begin = begin.substring(0, begin.length() - 1);
      }
      while (!other.endsWith(end)) {
        end = end.substring(1);
      }
    }
    return letters(name).startsWith(begin) && letters(name).endsWith(end);
  }
}
