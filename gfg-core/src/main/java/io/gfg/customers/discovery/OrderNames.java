package io.gfg.customers.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Names that promise an order: alike but for one word, such as {@code temp_min} and max. */
final class OrderNames {

  private static final Map<String, String> WORDS =
      Map.of("min", "max", "low", "high", "lower", "upper", "start", "end", "first", "last");

  /** Counted back from today, the first is the larger one. */
  private static final Set<String> BACKWARDS = Set.of("since", "ago", "age");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])");

  private OrderNames() {}

  /** Whether the names say that the first column is at most the second. */
  static boolean promise(String least, String greatest) {
    List<String> left = words(least);
    List<String> right = words(greatest);
    if (left.size() != right.size()) {
      return false;
    }
    boolean backwards = left.stream().anyMatch(BACKWARDS::contains);
    return backwards ? differ(right, left) : differ(left, right);
  }

  private static boolean differ(List<String> least, List<String> greatest) {
    int told = 0;
    for (int i = 0; i < least.size(); i++) {
      if (greatest.get(i).equals(WORDS.get(least.get(i)))) {
        told++;
      } else if (!least.get(i).equals(greatest.get(i))) {
        return false;
      }
    }
    return told == 1;
  }

  /** The words of a name, in lower case. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    Arrays.stream(BETWEEN_WORDS.split(name))
        .filter(word -> !word.isEmpty())
        .forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
    return words;
  }
}
