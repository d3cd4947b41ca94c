package io.gfg.customers.discovery;

import io.gfg.customers.source.CellKind;
import io.gfg.customers.source.TableRow;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** Exact comparisons of the numbers in cells. */
final class Numbers {

  private static final int LARGEST_POWER = 18;
  private static final long[] POWERS = powers();
  private static final double[] DOUBLE_POWERS =
      Arrays.stream(POWERS).mapToDouble(power -> power).toArray();

  /** Products of such numbers and of any factor below 10^6 fit 64 bits. */
  private static final long SAFE = 1_000_000_000_000L;

  /** Sums of fewer such numbers fit 64 bits. */
  private static final int SAFE_PARTS = 1_000_000;

  private Numbers() {}

  private static long[] powers() {
    long[] powers = new long[LARGEST_POWER + 1];
    powers[0] = 1;
    for (int i = 1; i <= LARGEST_POWER; i++) {
      powers[i] = powers[i - 1] * 10;
    }
    return powers;
  }

  static boolean isNumber(TableRow row, int column) {
    return row.kind(column) == CellKind.NUMBER;
  }

  static double asDouble(TableRow row, int column) {
    return row.unscaled(column) / DOUBLE_POWERS[row.scale(column)];
  }

  static BigDecimal exact(TableRow row, int column) {
    return BigDecimal.valueOf(row.unscaled(column), row.scale(column));
  }

  /** Compares the number of one cell with that of another times a factor. */
  static int compare(TableRow row, int left, int right, long factor) {
    long a = row.unscaled(left);
    long b = row.unscaled(right);
    int scaleA = row.scale(left);
    int scaleB = row.scale(right);
    if (scaleA == scaleB && Math.abs(b) <= SAFE) {
      return Long.compare(a, b * factor);
    }
    BigDecimal product = BigDecimal.valueOf(b, scaleB).multiply(BigDecimal.valueOf(factor));
    return BigDecimal.valueOf(a, scaleA).compareTo(product);
  }

  static boolean isMultiple(TableRow row, int column, long factor) {
    return row.scale(column) == 0 && row.unscaled(column) % factor == 0;
  }

  /** Total minus the sum of the parts, each divided by its factor. */
  static BigDecimal residual(TableRow row, int[] columns, List<Term> terms) {
    BigDecimal residual = divided(row, columns[0], terms.get(0));
    for (int i = 1; i < columns.length; i++) {
      residual = residual.subtract(divided(row, columns[i], terms.get(i)));
    }
    return residual;
  }

  /** Whether a total equals the sum of its parts, without making objects where that is possible. */
  static boolean adds(TableRow row, int[] columns, List<Term> terms) {
    long rest = 0;
    int sign = 1;
    for (int i = 0; i < columns.length; i++) {
      long factor = terms.get(i).factor();
      long digits = row.unscaled(columns[i]);
      boolean whole = row.scale(columns[i]) == 0 && Math.abs(digits) <= SAFE;
      if (!whole || (factor != 1 && digits % factor != 0)) {
        return residual(row, columns, terms).signum() == 0;
      }
      rest += sign * (factor == 1 ? digits : digits / factor);
      sign = -1;
    }
    return rest == 0;
  }

  /** Whether a number exceeds a sum, without making objects where that is possible. */
  static boolean exceeds(TableRow row, int column, int[] parts) {
    long sum = 0;
    boolean small = isSmall(row, column) && parts.length < SAFE_PARTS;
    for (int part : parts) {
      small &= isSmall(row, part);
      sum += small ? row.unscaled(part) : 0;
    }
    if (small) {
      return row.unscaled(column) > sum;
    }
    BigDecimal exact = BigDecimal.ZERO;
    for (int part : parts) {
      exact = exact.add(exact(row, part));
    }
    return exact(row, column).compareTo(exact) > 0;
  }

  private static boolean isSmall(TableRow row, int column) {
    return row.scale(column) == 0 && Math.abs(row.unscaled(column)) <= SAFE;
  }

  private static BigDecimal divided(TableRow row, int column, Term term) {
    BigDecimal value = exact(row, column);
    return term.factor() == 1
        ? value
        : value.divide(BigDecimal.valueOf(term.factor()), java.math.MathContext.DECIMAL64);
  }
}
