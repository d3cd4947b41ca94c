package io.gfg.customers.testkit.discovery.suite;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether a table holds the evidence for what is to be planted. Looks at the clean table, knows its
 * true relations, and compares each row with one far from it; it shares no code with the library.
 */
final class Grounds {

  private static final int ROWS = 60;

  private final Grid clean;
  private final List<String> whole;
  private final Map<String, double[]> numbers = new HashMap<>();

  Grounds(Grid clean) {
    this.clean = clean;
    this.whole = clean.wholeColumns();
  }

  private double[] numbers(String column) {
    return numbers.computeIfAbsent(column, clean::numbers);
  }

  /**
   * Whether multiplying a column by a factor breaks something: a sum it belongs to, or an order
   * that holds, is broken by chance in 5 % of the rows, is broken by the factor in 10 %, and is met
   * exactly in 3 % of the rows and half as often again as chance meets it.
   */
  boolean showUnit(String column, long factor) {
    return isInSum(column) || whole.stream().anyMatch(b -> orders(column, b, factor));
  }

  boolean isInSum(String column) {
    return clean.sums.stream()
        .anyMatch(sum -> sum.contains(column) && nonzero(numbers(column)) >= ROWS);
  }

  static long nonzero(double[] values) {
    long count = 0;
    for (double value : values) {
      count += value != 0 && !Double.isNaN(value) ? 1 : 0;
    }
    return count;
  }

  boolean orders(String column, String bound, long factor) {
    if (column.equals(bound)) {
      return false;
    }
    double[] a = numbers(column);
    double[] b = numbers(bound);
    int rows = 0;
    int contrary = 0;
    int broken = 0;
    int equal = 0;
    int byChance = 0;
    int equalByChance = 0;
    for (int i = 0; i < a.length; i++) {
      if (a[i] != 0) {
        double far = b[(i + a.length / 2 + 1) % a.length];
        rows++;
        contrary += a[i] > b[i] ? 1 : 0;
        broken += a[i] * factor > b[i] ? 1 : 0;
        equal += a[i] == b[i] ? 1 : 0;
        byChance += a[i] > far ? 1 : 0;
        equalByChance += a[i] == far ? 1 : 0;
      }
    }
    return rows >= ROWS
        && contrary * 500 <= rows
        && broken >= 0.1 * rows
        && byChance >= 0.05 * rows
        && equal >= 0.03 * rows
        && equal >= 1.5 * equalByChance + 5
        && equal < 0.95 * rows;
  }

  /** Whether a part of the rows of a column in another unit exceed a bound that all others keep. */
  boolean showMixed(String column, long factor, boolean[] planted) {
    return whole.stream().anyMatch(b -> mixed(column, b, factor, planted));
  }

  private boolean mixed(String column, String bound, long factor, boolean[] planted) {
    if (!orders(column, bound, factor)) {
      return false;
    }
    double[] a = numbers(column);
    double[] b = numbers(bound);
    int beyond = 0;
    int kept = 0;
    int keptMultiples = 0;
    for (int i = 0; i < a.length; i++) {
      double value = planted[i] ? a[i] * factor : a[i];
      if (a[i] != 0 && value > b[i]) {
        beyond++;
      } else if (a[i] != 0) {
        kept++;
        keptMultiples += value % factor == 0 ? 1 : 0;
      }
    }
    return beyond >= ROWS && kept >= ROWS && keptMultiples <= 0.5 * kept;
  }

  /** Whether another rate lies on one side and is met exactly in 8 % of the rows. */
  boolean showScale(String column) {
    return clean.names.stream().anyMatch(other -> isSibling(column, other));
  }

  private boolean isSibling(String column, String other) {
    double[] a = numbers(column);
    double[] b = numbers(other);
    if (column.equals(other) || !Grounds.isRate(b) || !Grounds.isRate(a)) {
      return false;
    }
    int rows = 0;
    int below = 0;
    int above = 0;
    int equal = 0;
    int equalByChance = 0;
    int belowByChance = 0;
    int aboveByChance = 0;
    for (int i = 0; i < a.length; i++) {
      if (a[i] > 0) {
        double far = b[(i + a.length / 2 + 1) % a.length];
        rows++;
        below += a[i] < b[i] - 1e-6 ? 1 : 0;
        above += a[i] > b[i] + 1e-6 ? 1 : 0;
        equal += Math.abs(a[i] - b[i]) <= 1e-6 ? 1 : 0;
        equalByChance += Math.abs(a[i] - far) <= 1e-6 ? 1 : 0;
        belowByChance += a[i] < far ? 1 : 0;
        aboveByChance += a[i] > far ? 1 : 0;
      }
    }
    boolean oneSided =
        (below == 0 && belowByChance > 0.05 * rows) || (above == 0 && aboveByChance > 0.05 * rows);
    return rows >= ROWS && oneSided && equal >= 0.08 * rows && equal >= 4 * equalByChance;
  }

  static boolean isRate(double[] values) {
    double most = 0;
    boolean broken = false;
    for (double value : values) {
      if (Double.isNaN(value) || value < 0 || value > 1) {
        return false;
      }
      most = Math.max(most, value);
      broken |= value != Math.rint(value);
    }
    return broken && most > 0;
  }

  /** Whether a column is distinctive enough to be recognised in another place. */
  boolean showCopy(String original, String overwritten) {
    double[] a = numbers(original);
    double[] b = numbers(overwritten);
    int differ = 0;
    for (int i = 0; i < a.length; i++) {
      differ += a[i] != b[i] ? 1 : 0;
    }
    return nonzero(a) >= ROWS
        && java.util.Arrays.stream(a).distinct().count() >= 4
        && differ >= 0.05 * a.length;
  }

  /** Whether a sum without one part is still exact in 6 of 10 rows, with two parts left. */
  boolean showLostPart(List<String> sum, String part) {
    double[] lost = numbers(part);
    double[] total = numbers(sum.get(0));
    int rows = 0;
    int exact = 0;
    int several = 0;
    for (int i = 0; i < lost.length; i++) {
      if (total[i] > 0) {
        rows++;
        exact += lost[i] == 0 ? 1 : 0;
        int parts = 0;
        for (String other : sum.subList(1, sum.size())) {
          parts += !other.equals(part) && numbers(other)[i] != 0 ? 1 : 0;
        }
        several += parts > 1 ? 1 : 0;
      }
    }
    return sum.size() > 3 && exact >= 0.6 * rows && rows - exact >= ROWS && several >= 2 * ROWS;
  }
}
