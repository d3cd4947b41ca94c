package io.gfg.customers.inspection;

/**
 * The ids under which the audit and the findings name the repairs of known defects. They are
 * written into databases and must not change.
 */
public final class RepairIds {

  /** Hours divided by 24. */
  public static final String HOURS_AS_DAYS = "days-since-last-order.hours-as-days";

  /** A rate divided by 10,000. */
  public static final String RATE_TIMES_10000 = "average-discount-used.rate-times-10000";

  /** A copy made unknown. */
  public static final String COPY_OF_WACC = "macc-items.copy-of-wacc-items";

  /** An absent coupon discount made zero. */
  public static final String NO_COUPON_IS_ZERO = "coupon-discount-applied.null-is-zero";

  /** Y and N made true and false. */
  public static final String YES_NO = "is-newsletter-subscriber.yes-no";

  /** Exact copies dropped. */
  public static final String EXACT_COPY = "duplicates.exact-copy";

  private RepairIds() {}
}
