package io.gfg.customers.discovery;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;

/** The factors between units that are looked for. */
public final class Factors {

  private static final long[] UNITS = {
    7, 12, 24, 52, 60, 100, 168, 365, 1000, 1440, 3600, 10_000, 86_400, 1_000_000
  };

  private static final long[] PRIMES = {2, 3, 5, 7, 11, 13};

  static final double NEARLY_ALL = 0.995;

  private Factors() {}

  /**
   * The factors.
   *
   * @return from 7 to 1,000,000, ascending
   */
  public static LongStream units() {
    return Arrays.stream(UNITS);
  }

  /**
   * The factors that divide nearly all values of a column: the largest divisor where it is a factor
   * itself, otherwise all of them, smallest first.
   */
  static List<Long> of(SampleColumn column) {
    List<Long> dividing = units().filter(column::isDivisible).boxed().toList();
    List<Long> whole = dividing.stream().filter(unit -> isLargest(column, unit)).toList();
    return whole.isEmpty() ? dividing : whole;
  }

  /** The factors that divide nearly all of some values, largest first; none for no values. */
  static List<Long> ofMost(double[] values) {
    return values.length == 0
        ? List.of()
        : units()
            .boxed()
            .sorted(Comparator.reverseOrder())
            .filter(unit -> dividesMost(unit, values))
            .toList();
  }

  private static boolean dividesMost(long factor, double[] values) {
    int allowed = values.length / 50;
    for (double value : values) {
      if (!divides(factor, value) && allowed-- == 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether a factor divides a whole number; without the slow remainder of floating point. */
  static boolean divides(long factor, double value) {
    return (long) value == value && (long) value % factor == 0;
  }

  static boolean isLargest(SampleColumn column, long factor) {
    return Arrays.stream(PRIMES).noneMatch(prime -> column.isDivisible(factor * prime));
  }

  /**
   * What a factor usually is.
   *
   * @param factor one of the {@link #units}
   * @return for example {@code hours for days}
   */
  public static String inWords(long factor) {
    return switch ((int) factor) {
      case 7 -> "days for weeks";
      case 12 -> "months for years";
      case 24 -> "hours for days";
      case 52 -> "weeks for years";
      case 60 -> "minutes for hours";
      case 168 -> "hours for weeks";
      case 365 -> "days for years";
      case 1440 -> "minutes for days";
      case 3600 -> "seconds for hours";
      case 86_400 -> "seconds for days";
      default -> "a multiple of " + Counts.inWords(factor);
    };
  }
}
