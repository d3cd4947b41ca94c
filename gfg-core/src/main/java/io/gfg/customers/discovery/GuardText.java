package io.gfg.customers.discovery;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A hypothesis as the guard of a rule in a policy file. */
public final class GuardText {

  private GuardText() {}

  /**
   * The guard as YAML.
   *
   * @param hypothesis one about whole columns: a divided order, rate or sum, or a copy
   * @return a mapping in one line, such as {@code {order: {...}, without: skip}}
   * @throws ClassCastException if it is another
   */
  public static String of(Hypothesis hypothesis) {
    return "{" + evidence(hypothesis) + ", without: skip}";
  }

  private static String evidence(Hypothesis hypothesis) {
    if (hypothesis instanceof DividedOrder order) {
      return "order: {" + bound(order.divided(), order.side(), order.bound()) + "}";
    }
    if (hypothesis instanceof DividedRate rate) {
      return "rate: {%s, rounding: %s}"
          .formatted(bound(rate.divided(), rate.side(), rate.sibling()), rate.rounding());
    }
    if (hypothesis instanceof DividedSum sum) {
      return sum(sum);
    }
    return hypothesis instanceof CopyBeyondWhole beyond
        ? copy(beyond.equal(), ", beyond: " + list(beyond.whole()))
        : copy((EqualColumns) hypothesis, "");
  }

  private static String bound(Term divided, DividedOrder.Side side, String other) {
    String key = side == DividedOrder.Side.AT_MOST ? "at-most" : "at-least";
    return "column: %s, divided-by: %d, %s: %s"
        .formatted(divided.column(), divided.factor(), key, other);
  }

  private static String sum(DividedSum sum) {
    String factors =
        Stream.concat(Stream.of(sum.total()), sum.parts().stream())
            .filter(term -> term.factor() > 1)
            .map(term -> term.column() + ": " + term.factor())
            .collect(Collectors.joining(", "));
    return "sum: {total: %s, parts: %s, divided-by: {%s}}"
        .formatted(
            sum.total().column(), list(sum.parts().stream().map(Term::column).toList()), factors);
  }

  private static String copy(EqualColumns equal, String beyond) {
    return "copy: {column: %s, of: %s, usual: [%s, %s]%s}"
        .formatted(
            equal.copy(), equal.original(), equal.commonCopy(), equal.commonOriginal(), beyond);
  }

  private static String list(List<String> columns) {
    return "[" + String.join(", ", columns) + "]";
  }
}
