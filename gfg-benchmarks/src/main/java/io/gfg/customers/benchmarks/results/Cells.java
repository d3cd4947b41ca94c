package io.gfg.customers.benchmarks.results;

import io.gfg.customers.benchmarks.measure.Spread;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** Figures as cells. */
public final class Cells {

  private static final double MEBIBYTE = 1 << 20;

  private Cells() {}

  /**
   * The middle of measurements, with the extremes where there are several.
   *
   * @param spread seconds
   * @return for example {@code 1.52 (1.48-1.90)}
   */
  public static String seconds(Spread spread) {
    String median = fixed(spread.median(), 2);
    return spread.min() == spread.max()
        ? median
        : median + " (" + fixed(spread.min(), 2) + "-" + fixed(spread.max(), 2) + ")";
  }

  /**
   * The middle of measurements.
   *
   * @param spread seconds, or empty if nobody measured
   * @return for example {@code 1.52}, or nothing
   */
  public static String median(Optional<Spread> spread) {
    return spread.map(some -> fixed(some.median(), 2)).orElse("");
  }

  /**
   * A ratio or a time.
   *
   * @param number the number, or empty if nobody measured or there is nothing to compare with
   * @return for example {@code 0.85}, or nothing
   */
  public static String twoDigits(OptionalDouble number) {
    return number.isPresent() ? fixed(number.getAsDouble(), 2) : "";
  }

  /**
   * An amount of memory or of data.
   *
   * @param bytes bytes, or empty if nobody measured
   * @return in units of 2^20 bytes, for example {@code 37.5}, or nothing
   */
  public static String mebibytes(Optional<Spread> bytes) {
    return bytes.map(some -> fixed(some.median() / MEBIBYTE, 1)).orElse("");
  }

  /**
   * A count.
   *
   * @param count the count
   * @return for example {@code 46,030}
   */
  public static String count(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /**
   * A number with so many digits behind the point.
   *
   * @param number the number
   * @param digits how many
   * @return the number in digits
   */
  public static String fixed(double number, int digits) {
    return String.format(Locale.ROOT, "%." + digits + "f", number);
  }
}
