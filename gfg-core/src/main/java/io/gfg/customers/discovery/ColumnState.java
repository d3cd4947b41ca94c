package io.gfg.customers.discovery;

import io.gfg.customers.model.FieldUnit;
import io.gfg.customers.source.CellKind;
import io.gfg.customers.source.TableRow;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** What is gathered of one column. Merges in any order to the same state. */
@SuppressWarnings("EnumOrdinal") // counts by kind, for every cell of the table
final class ColumnState {

  private static final int SCALES = 19;
  private static final long SAFE_SUM = Long.MAX_VALUE / 4;

  final ValueCounts values = new ValueCounts();
  private final SmallNumbers small = new SmallNumbers();
  private final long[] kinds = new long[CellKind.values().length];
  private final long[] sums = new long[SCALES];
  private final BigInteger[] carried = new BigInteger[SCALES];
  private long empty;
  private long numericTexts;
  private long zeros;
  private long fractions;
  private long negatives;
  private long divisor;
  private int decimals;
  private double min = Double.POSITIVE_INFINITY;
  private double max = Double.NEGATIVE_INFINITY;
  private @Nullable BigDecimal exactMin;
  private @Nullable BigDecimal exactMax;

  ColumnState() {
    java.util.Arrays.fill(carried, BigInteger.ZERO);
  }

  void add(TableRow row, int column, long hash) {
    CellKind kind = row.kind(column);
    if (kind == CellKind.NUMBER && isSmall(row, column)) {
      return;
    }
    kinds[kind.ordinal()]++;
    if (kind == CellKind.NUMBER) {
      addLarge(row, column);
    } else if (kind == CellKind.TEXT) {
      addText(row, column);
    }
    if (kind != CellKind.NULL && kind != CellKind.MISSING) {
      values.add(hash, row, column);
    }
  }

  /** Counts a number for later, if it is one of the small ones. */
  private boolean isSmall(TableRow row, int column) {
    return row.scale(column) == 0 && small.add(row.unscaled(column));
  }

  private void addText(TableRow row, int column) {
    empty += row.length(column) == 0 ? 1 : 0;
    numericTexts += Encodings.isNumber(row, column) ? 1 : 0;
  }

  /** Tells everything of the small numbers that so far are only counted. */
  ColumnState settled() {
    small.drain(this::addSmall);
    return this;
  }

  private void addSmall(int number, long count) {
    kinds[CellKind.NUMBER.ordinal()] += count;
    zeros += number == 0 ? count : 0;
    divisor = gcd(divisor, number);
    carried[0] = carried[0].add(BigInteger.valueOf(number).multiply(BigInteger.valueOf(count)));
    BigDecimal exact = BigDecimal.valueOf(number);
    min = Math.min(min, number);
    max = Math.max(max, number);
    exactMin = smaller(exactMin, exact);
    exactMax = larger(exactMax, exact);
    values.add(Hashes.ofNumber(number, 0), Value.of(number), count);
  }

  private void addLarge(TableRow row, int column) {
    long digits = row.unscaled(column);
    int scale = row.scale(column);
    zeros += digits == 0 ? 1 : 0;
    negatives += digits < 0 ? 1 : 0;
    decimals = Math.max(decimals, scale);
    fractions += scale > 0 ? 1 : 0;
    if (divisor != 1 && digits != 0) {
      divisor = scale == 0 ? gcd(divisor, Math.abs(digits)) : 1;
    }
    addToSum(digits, scale);
    addToRange(row, column);
  }

  /** Doubles tell nearly always; only a new end of the range is worth an object. */
  private void addToRange(TableRow row, int column) {
    double value = Numbers.asDouble(row, column);
    if (value < min || (value == min && !is(exactMin, row, column))) {
      min = value;
      exactMin = smaller(exactMin, Numbers.exact(row, column));
    }
    if (value > max || (value == max && !is(exactMax, row, column))) {
      max = value;
      exactMax = larger(exactMax, Numbers.exact(row, column));
    }
  }

  private static boolean is(@Nullable BigDecimal number, TableRow row, int column) {
    long digits = row.unscaled(column);
    return number != null && (digits == 0 || number.compareTo(Numbers.exact(row, column)) == 0);
  }

  private void addToSum(long digits, int scale) {
    sums[scale] += digits;
    if (Math.abs(sums[scale]) > SAFE_SUM) {
      carried[scale] = carried[scale].add(BigInteger.valueOf(sums[scale]));
      sums[scale] = 0;
    }
  }

  void merge(ColumnState other) {
    other.settled();
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] += other.kinds[i];
    }
    for (int i = 0; i < SCALES; i++) {
      carried[i] = carried[i].add(other.carried[i]).add(BigInteger.valueOf(other.sums[i]));
    }
    values.merge(other.values);
    empty += other.empty;
    numericTexts += other.numericTexts;
    zeros += other.zeros;
    fractions += other.fractions;
    negatives += other.negatives;
    divisor = gcd(divisor, other.divisor);
    decimals = Math.max(decimals, other.decimals);
    min = Math.min(min, other.min);
    max = Math.max(max, other.max);
    exactMin = smaller(exactMin, other.exactMin);
    exactMax = larger(exactMax, other.exactMax);
  }

  long count(CellKind kind) {
    return kinds[kind.ordinal()];
  }

  /** Rows in which something stands in the column. */
  long present() {
    long all = 0;
    for (long count : kinds) {
      all += count;
    }
    return all - count(CellKind.NULL) - count(CellKind.MISSING);
  }

  long numbers() {
    return count(CellKind.NUMBER);
  }

  long empty() {
    return empty;
  }

  /** Texts that read as numbers. */
  long numericTexts() {
    return numericTexts;
  }

  /** Texts that are neither empty nor read as numbers. */
  long otherTexts() {
    return count(CellKind.TEXT) - empty - numericTexts;
  }

  long zeros() {
    return zeros;
  }

  long negatives() {
    return negatives;
  }

  long divisor() {
    return divisor;
  }

  /** Numbers that are not whole. */
  long fractions() {
    return fractions;
  }

  int decimals() {
    return decimals;
  }

  double min() {
    return min;
  }

  double max() {
    return max;
  }

  /** The profile, as if none of its numbers stood for no value. */
  ColumnProfile profile(
      String name, @Nullable FieldUnit unit, long rows, Distribution distribution) {
    long seen = present() + count(CellKind.NULL);
    return new ColumnProfile(
        name,
        unit,
        rows - seen,
        count(CellKind.NULL),
        empty,
        0,
        count(CellKind.TEXT) - empty,
        numbers() + count(CellKind.LONG_NUMBER),
        count(CellKind.BOOLEAN),
        count(CellKind.NESTED),
        zeros,
        values.distinct(),
        exactMin,
        exactMax,
        sum(),
        BigInteger.valueOf(divisor),
        decimals,
        distribution);
  }

  private BigDecimal sum() {
    BigDecimal sum = BigDecimal.ZERO;
    for (int scale = 0; scale < SCALES; scale++) {
      BigInteger digits = carried[scale].add(BigInteger.valueOf(sums[scale]));
      sum = sum.add(new BigDecimal(digits, scale));
    }
    return sum.signum() == 0 ? BigDecimal.ZERO : sum.stripTrailingZeros();
  }

  private static long gcd(long left, long right) {
    long a = left;
    long b = right;
    while (b != 0) {
      long rest = a % b;
      a = b;
      b = rest;
    }
    return a;
  }

  private static @Nullable BigDecimal smaller(
      @Nullable BigDecimal left, @Nullable BigDecimal right) {
    if (left == null || right == null) {
      return left == null ? right : left;
    }
    return left.min(right);
  }

  private static @Nullable BigDecimal larger(
      @Nullable BigDecimal left, @Nullable BigDecimal right) {
    if (left == null || right == null) {
      return left == null ? right : left;
    }
    return left.max(right);
  }
}
