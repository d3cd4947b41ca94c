package io.gfg.customers.testkit.generator;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Which defects to plant, and in what share of the rows that can have them.
 *
 * @param rates the rate of each defect, from 0 to 1; a defect that is not named is not planted
 */
public record Defects(Map<Defect, Double> rates) {

  /**
   * Copies the rates.
   *
   * @throws IllegalArgumentException if a rate is not between 0 and 1
   */
  public Defects {
    rates.forEach(Defects::check);
    EnumMap<Defect, Double> copy = new EnumMap<>(Defect.class);
    copy.putAll(rates);
    rates = Collections.unmodifiableMap(copy);
  }

  private static void check(Defect defect, double rate) {
    if (!(rate >= 0 && rate <= 1)) {
      throw new IllegalArgumentException(
          "The rate of " + defect + " must be from 0 to 1, but is " + rate);
    }
  }

  /**
   * No defect at all.
   *
   * @return no defects
   */
  public static Defects none() {
    return new Defects(Map.of());
  }

  /**
   * The defects of the real file, each in every row that can have it: letters for the newsletter,
   * null coupons, hours for days, a rate times 10,000, and men's accessories overwritten by
   * women's.
   *
   * @return the published defects
   */
  public static Defects asPublished() {
    return none()
        .with(Defect.NEWSLETTER_AS_LETTER, 1)
        .with(Defect.COUPON_NULL, 1)
        .with(Defect.LAST_ORDER_IN_HOURS, 1)
        .with(Defect.DISCOUNT_TIMES_10000, 1)
        .with(Defect.MACC_COPIED_FROM_WACC, 1);
  }

  /**
   * These defects, one of them at another rate.
   *
   * @param defect the defect
   * @param rate the share of the rows that can have it, from 0 to 1
   * @return the new defects
   * @throws IllegalArgumentException if the rate is not between 0 and 1
   */
  public Defects with(Defect defect, double rate) {
    EnumMap<Defect, Double> changed = new EnumMap<>(Defect.class);
    changed.putAll(rates);
    changed.put(defect, rate);
    return new Defects(changed);
  }

  /**
   * The rate of a defect.
   *
   * @param defect the defect
   * @return the share of the rows that can have it, from 0 to 1
   */
  public double rate(Defect defect) {
    return rates.getOrDefault(defect, 0.0);
  }
}
