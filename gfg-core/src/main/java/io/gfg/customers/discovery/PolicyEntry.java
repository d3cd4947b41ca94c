package io.gfg.customers.discovery;

import java.math.BigDecimal;

/** Repairs as entries of a policy file's rules, each in one line, to be pasted. */
final class PolicyEntry {

  private PolicyEntry() {}

  /** Divides a whole column, or of two units in one column those values that cannot be right. */
  static String divide(String id, String column, Hypothesis hypothesis) {
    if (hypothesis instanceof MixedOrder mixed) {
      return "- {id: %s, when: {column: %s, multiple-of: %d, exceeds: %s}, then: {%s}, because: \"%s\"}"
          .formatted(
              id,
              column,
              mixed.divided().factor(),
              mixed.bound(),
              division(hypothesis, mixed.divided().factor()),
              hypothesis.relation());
    }
    String then = division(hypothesis, hypothesis.factor(column).orElse(1L));
    return guarded(id, column, then, hypothesis);
  }

  private static String division(Hypothesis hypothesis, long factor) {
    int zeros = Long.toString(factor).length() - 1;
    boolean shifts = BigDecimal.valueOf(factor).compareTo(BigDecimal.TEN.pow(zeros)) == 0;
    return hypothesis instanceof DividedRate && shifts
        ? "shift-decimal-point: -" + zeros
        : "divide-by: " + factor + ", remainder: makes-unknown";
  }

  /** Makes a copy unknown. */
  static String forget(String id, EqualColumns copy) {
    return guarded(id, copy.copy(), "copy-made-unknown: " + copy.original(), copy);
  }

  /** Makes a value unknown that stands for none. */
  static String forget(String id, String column, long value) {
    return "- {id: %s, when: {column: %s}, then: {value-made-unknown: %d}, because: \"%d stands for no value\"}"
        .formatted(id, column, value, value);
  }

  private static String guarded(String id, String column, String then, Hypothesis hypothesis) {
    return "- {id: %s, when: {column: %s}, then: {%s}, because: \"%s\", guard: %s}"
        .formatted(id, column, then, hypothesis.relation(), GuardText.of(hypothesis));
  }

  /** A comment, which does no harm in a policy: the file itself is to be mended. */
  static String none(String what) {
    return "# no step of a policy " + what + "; mend the file where it is made";
  }

  /** A comment: there is nothing to paste. */
  static String always(String what) {
    return "# nothing to do: every policy " + what;
  }

  /** Drops exact copies, as every policy does. */
  static String dropCopies() {
    return "- {id: duplicates.exact-copy, when: {record: exact-copy}, then: drop-copy, because: \"a row counts once\"}";
  }
}
