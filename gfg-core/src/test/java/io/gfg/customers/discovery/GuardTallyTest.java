package io.gfg.customers.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.discovery.DividedOrder.Side;
import io.gfg.customers.source.TableColumns;
import io.gfg.customers.source.TableRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** What rows amount to for the guards that the known defects of customers do not need. */
class GuardTallyTest {

  private static final Hypothesis SUM =
      new DividedSum(new Term("a", 1), List.of(new Term("b", 100), new Term("c", 1)));
  private static final Hypothesis AT_LEAST =
      new DividedOrder(new Term("a", 1440), "b", Side.AT_LEAST);
  private static final Hypothesis EQUAL =
      new EqualColumns("a", "b", BigDecimal.ZERO, BigDecimal.ZERO);

  @Test
  void aPartThatCompletesItsSumOnceDividedIsWrong() {
    assertThat(verdict(SUM, 40, i -> sum(i, 100))).isEqualTo(Verdict.SUPPORTED);
    assertThat(verdict(SUM, 3, i -> sum(i, 100))).isEqualTo(Verdict.SUPPORTED);
    assertThat(verdict(SUM, 2, i -> sum(i, 100))).isEqualTo(Verdict.UNDECIDED);
    assertThat(verdict(SUM, 40, i -> sum(i, 1))).isEqualTo(Verdict.ABSENT);
    assertThat(verdict(SUM, 40, i -> sum(i, i % 2 == 0 ? 100 : 1))).isEqualTo(Verdict.MIXED);
  }

  /** Zeros fit both ways; they must not thin two units in one column down to a few bad rows. */
  @Test
  void rowsThatFitEitherWayDoNotHideTwoUnits() {
    assertThat(verdict(SUM, 1000, i -> i < 6 ? sum(i, 100) : i < 10 ? sum(i, 1) : zero(i)))
        .isEqualTo(Verdict.MIXED);
    assertThat(verdict(SUM, 1000, i -> i < 60 ? sum(i, 100) : i < 62 ? sum(i, 1) : zero(i)))
        .isEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void aBoundThatIsMetOnceDividedIsWrong() {
    assertThat(verdict(AT_LEAST, 40, i -> bound(i, 1440))).isEqualTo(Verdict.SUPPORTED);
    assertThat(verdict(AT_LEAST, 40, i -> bound(i, 1))).isEqualTo(Verdict.ABSENT);
    assertThat(verdict(AT_LEAST, 40, i -> bound(i, i < 20 ? 1440 : 1))).isEqualTo(Verdict.MIXED);
  }

  @Test
  void equalColumnsNeedThirtyRowsUnlessOneIsImpossible() {
    assertThat(verdict(EQUAL, 29, i -> row(i + 1, i + 1, 0))).isEqualTo(Verdict.UNDECIDED);
    assertThat(verdict(EQUAL, 30, i -> row(i + 1, i + 1, 0))).isEqualTo(Verdict.SUPPORTED);
    assertThat(verdict(EQUAL, 100, i -> row(i + 1, i < 97 ? i + 1 : 0, 0)))
        .isEqualTo(Verdict.ABSENT);
    assertThat(verdict(EQUAL, 1000, i -> row(0, 0, 0))).isEqualTo(Verdict.ABSENT);
    Hypothesis beyond = new CopyBeyondWhole((EqualColumns) EQUAL, List.of("c"));
    assertThat(verdict(beyond, 2, i -> row(i + 1, i + 1, i))).isEqualTo(Verdict.SUPPORTED);
    assertThat(verdict(beyond, 40, i -> row(i + 1, i + 1, i + 1))).isEqualTo(Verdict.UNDECIDED);
  }

  private static long[] sum(int i, int factor) {
    return row(2 * i + 3, (long) factor * (i + 1), i + 2);
  }

  private static long[] zero(int i) {
    return row(i + 1, 0, i + 1);
  }

  /** Two in three meet the bound. */
  private static long[] bound(int i, int factor) {
    long value = i + 5L;
    return row(factor * value, i % 3 == 0 ? value - 2 : value, 0);
  }

  private static long[] row(long... cells) {
    return cells;
  }

  private static Verdict verdict(Hypothesis hypothesis, int rows, IntFunction<long[]> cells) {
    TableColumns columns = new TableColumns();
    List.of("a", "b", "c").forEach(columns::indexOf);
    GuardTally tally = new GuardTally(hypothesis, columns);
    TableRow row = new TableRow(columns);
    for (int i = 0; i < rows; i++) {
      long[] values = cells.apply(i);
      row.clear(i + 1);
      for (int column = 0; column < values.length; column++) {
        row.setNumber(column, values[column], 0);
      }
      tally.add(row);
    }
    return tally.evidence().verdict();
  }
}
