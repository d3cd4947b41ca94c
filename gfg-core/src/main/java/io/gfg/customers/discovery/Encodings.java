package io.gfg.customers.discovery;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Ways to write true, false and numbers as text. */
final class Encodings {

  private static final Pattern NUMBER = Pattern.compile("\\s*-?(0|[1-9][0-9]*)(\\.[0-9]+)?\\s*");

  private static final List<Set<String>> BOOLEANS =
      List.of(Set.of("y", "n"), Set.of("yes", "no"), Set.of("true", "false"), Set.of("t", "f"));

  private Encodings() {}

  /** The encoding, if the texts are those of true and of false, in any case, with any space. */
  static Optional<String> ofBooleans(Set<String> texts) {
    Set<String> plain = new TreeSet<>();
    texts.forEach(text -> plain.add(text.strip().toLowerCase(Locale.ROOT)));
    return BOOLEANS.stream()
        .filter(plain::equals)
        .findFirst()
        .map(known -> String.join("-", texts));
  }

  static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }
}
