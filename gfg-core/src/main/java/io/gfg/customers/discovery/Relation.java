package io.gfg.customers.discovery;

import io.gfg.customers.model.Described;
import io.gfg.customers.model.FieldConsumer;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * An order or a sum, counted in all rows.
 *
 * @param left the column that is at most another, or the total
 * @param sign how it relates to the right side
 * @param right the bound, or the parts of the sum
 * @param rows how many rows could be compared; 0 if a column is not there
 * @param broken in how many of them it does not hold
 */
public record Relation(String left, Sign sign, List<String> right, long rows, long broken)
    implements Described, Serializable {

  /** How the sides relate. */
  public enum Sign {
    /** The left side is at most the right one; rows in which it is zero say nothing. */
    AT_MOST("<="),
    /** The left side is the sum of the right one; rows in which all are zero say nothing. */
    SUM("=");

    private final String symbol;

    Sign(String symbol) {
      this.symbol = symbol;
    }

    /**
     * The sign as it is written.
     *
     * @return {@code <=} or {@code =}
     */
    public String symbol() {
      return symbol;
    }
  }

  /** Copies the right side. */
  public Relation {
    right = List.copyOf(right);
  }

  /** What a tally counted, if it is a relation of columns as they are. */
  static Optional<Relation> of(Tally tally) {
    long rows = tally.count(RowCheck.COMPARED);
    long broken = tally.count(RowCheck.STILL_BROKEN);
    if (tally.hypothesis() instanceof DividedOrder order
        && order.side() == DividedOrder.Side.AT_MOST
        && order.divided().factor() == 1) {
      return Optional.of(
          new Relation(
              order.divided().column(), Sign.AT_MOST, List.of(order.bound()), rows, broken));
    }
    if (tally.hypothesis() instanceof DividedSum sum
        && sum.terms().stream().allMatch(term -> term.factor() == 1)) {
      List<String> parts = sum.parts().stream().map(Term::column).toList();
      return Optional.of(new Relation(sum.total().column(), Sign.SUM, parts, rows, broken));
    }
    return Optional.empty();
  }

  /**
   * The relation in words.
   *
   * @return for example {@code orders = desktop + phone}
   */
  public String text() {
    return left + " " + sign.symbol() + " " + String.join(" + ", right);
  }

  /** The check of this relation on rows. */
  Hypothesis hypothesis() {
    return sign == Sign.SUM
        ? new DividedSum(Term.of(left), right.stream().map(Term::of).toList())
        : new DividedOrder(Term.of(left), right.get(0), DividedOrder.Side.AT_MOST);
  }

  @Override
  public void describe(FieldConsumer out) {
    out.field("text", text());
    out.field("left", left);
    out.field("sign", sign.symbol());
    out.field("right", right);
    out.field("rows", rows);
    out.field("broken", broken);
  }
}
