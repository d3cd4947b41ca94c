package io.gfg.customers.discovery;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The texts that stand for true and false in a column, as steps to be pasted.
 *
 * @param column the column
 * @param texts one for true and one for false, or several
 */
record FlagTexts(String column, List<String> texts) {

  private static final String BECAUSE = "every value is one of these";

  /** As an entry of a policy file. */
  String entry() {
    return "- {id: %s, when: {column: %s}, then: {text-becomes: {%s}}, because: \"%s\"}"
        .formatted(
            id(), column, each(text -> "\"" + text + "\": " + Encodings.isTrue(text)), BECAUSE);
  }

  /** As a Java line. */
  String code() {
    return "TextBecomes.of(CustomerField.%s, \"%s\", \"%s\", Map.of(%s))"
        .formatted(
            column.toUpperCase(Locale.ROOT),
            id(),
            BECAUSE,
            each(text -> "\"" + text + "\", " + Encodings.isTrue(text)));
  }

  private String id() {
    return column.replace('_', '-') + ".text-as-flag";
  }

  private String each(Function<String, String> text) {
    return new TreeSet<>(texts).stream().map(text).collect(Collectors.joining(", "));
  }
}
