package io.gfg.customers.discovery;

/**
 * How a column compares with another in the sample, before and after it is divided, in the same row
 * and in random other rows. Rows in which it is zero say nothing.
 */
final class Comparison {

  private static final int TURNS = 3;

  int rows;
  int above;
  int tightBefore;
  int aboveAfter;
  int belowAfter;
  int tightAfter;
  double chanceAbove;
  double chanceBelow;
  double chanceTight;

  static Comparison of(
      Sample sample, SampleColumn divided, long factor, SampleColumn other, double tolerance) {
    Comparison result = new Comparison();
    for (int i = 0; i < sample.rows(); i++) {
      double value = divided.values()[i];
      if (value != 0 && !Double.isNaN(value)) {
        result.add(value, factor, other.values()[i], tolerance);
        for (int turn = 0; turn < TURNS; turn++) {
          double random = other.values()[sample.partner(i, turn)];
          result.addChance(value / factor - random, tolerance);
        }
      }
    }
    return result;
  }

  private void add(double value, long factor, double other, double tolerance) {
    if (Double.isNaN(other)) {
      return;
    }
    rows++;
    above += value - other > tolerance ? 1 : 0;
    tightBefore += Math.abs(value - other) <= tolerance ? 1 : 0;
    double gap = value / factor - other;
    aboveAfter += gap > tolerance ? 1 : 0;
    belowAfter += gap < -tolerance ? 1 : 0;
    tightAfter += Math.abs(gap) <= tolerance ? 1 : 0;
  }

  private void addChance(double gap, double tolerance) {
    if (!Double.isNaN(gap)) {
      chanceAbove += gap > tolerance ? 1.0 / TURNS : 0;
      chanceBelow += gap < -tolerance ? 1.0 / TURNS : 0;
      chanceTight += Math.abs(gap) <= tolerance ? 1.0 / TURNS : 0;
    }
  }

  double share(double count) {
    return rows == 0 ? 0 : count / rows;
  }

  /** Whether the quotient is never above the other, though random rows often are. */
  boolean isAtMost() {
    return holds(aboveAfter, chanceAbove);
  }

  /** Whether the quotient is never below the other, though random rows often are. */
  boolean isAtLeast() {
    return holds(belowAfter, chanceBelow);
  }

  private boolean holds(int broken, double byChance) {
    return rows >= Hypothesis.FEWEST_ROWS
        && broken * 1000L <= (long) rows * Hypothesis.TOLERATED_PER_MILLE
        && byChance >= 0.03 * rows
        && byChance >= 10 + 20.0 * broken;
  }

  /** Whether the two are equal in more rows than chance makes them, and were not before. */
  boolean isTight() {
    return tightAfter >= 8
        && tightAfter >= 0.01 * rows
        && tightAfter > 1.25 * chanceTight + 3
        && tightAfter > 4 * tightBefore;
  }
}
