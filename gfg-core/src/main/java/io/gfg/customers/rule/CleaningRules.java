package io.gfg.customers.rule;

import io.gfg.customers.inspection.FindingKind;
import io.gfg.customers.inspection.RepairIds;
import io.gfg.customers.model.CustomerField;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The repairs of the defects known in the customer files, named by the defect they remove.
 *
 * <p>The three that concern a whole column are guarded: they are applied to a file only if its own
 * evidence shows the defect.
 */
public final class CleaningRules {

  private static final int HOURS_A_DAY = 24;
  private static final int RATE_SCALE = 4;
  private static final BigDecimal NO_COUPON = new BigDecimal("0.0");

  private CleaningRules() {}

  /**
   * Turns hours since the last order into days. A value that is no multiple of 24 cannot be hours
   * since a day; it becomes unknown, and the record is rejected if the policy requires the column.
   *
   * @return the rule {@code days-since-last-order.hours-as-days}, guarded
   */
  public static CleaningRule hoursGivenAsDays() {
    return new ValueRule<>(
        CustomerField.DAYS_SINCE_LAST_ORDER,
        RepairIds.HOURS_AS_DAYS,
        "the column holds hours: once divided by 24, no last order lies before the first",
        CleaningRules::wholeDays,
        Guards.finding(FindingKind.WRONG_UNIT, CustomerField.DAYS_SINCE_LAST_ORDER));
  }

  /**
   * Divides the days since the last order by 24 and drops the remainder, whatever the file shows:
   * what the notebook did.
   *
   * @return the rule {@code days-since-last-order.hours-as-days}, without a guard
   */
  public static CleaningRule daysDividedBy24() {
    return CleaningRule.on(
        CustomerField.DAYS_SINCE_LAST_ORDER,
        RepairIds.HOURS_AS_DAYS,
        "the column was found to hold hours",
        hours -> hours == null ? null : hours / HOURS_A_DAY);
  }

  /**
   * Turns a discount rate times 10,000 into the rate, exactly.
   *
   * @return the rule {@code average-discount-used.rate-times-10000}, guarded
   */
  public static CleaningRule rateGivenTimes10000() {
    return new ValueRule<>(
        CustomerField.AVERAGE_DISCOUNT_USED,
        RepairIds.RATE_TIMES_10000,
        "the column holds rates times 10,000: once divided, they reach the discount on offer",
        CleaningRules::dividedRate,
        Guards.finding(FindingKind.WRONG_SCALE, CustomerField.AVERAGE_DISCOUNT_USED));
  }

  /**
   * Marks men's accessories unknown where they only repeat the women's.
   *
   * @return the rule {@code macc-items.copy-of-wacc-items}, guarded
   */
  public static CleaningRule copiedAccessoriesUnknown() {
    return new CopyMadeUnknown<>(
        CustomerField.MACC_ITEMS,
        CustomerField.WACC_ITEMS,
        RepairIds.COPY_OF_WACC,
        Guards.finding(FindingKind.COPIED_COLUMN, CustomerField.MACC_ITEMS));
  }

  /**
   * Reads an absent coupon discount as no discount.
   *
   * @return the rule {@code coupon-discount-applied.null-is-zero}
   */
  public static CleaningRule noCouponIsZero() {
    return CleaningRule.on(
        CustomerField.COUPON_DISCOUNT_APPLIED,
        RepairIds.NO_COUPON_IS_ZERO,
        "a customer without a coupon discount has had none",
        discount -> discount == null ? NO_COUPON : discount);
  }

  /** Zero stays as it was written: it says the same before and after. */
  private static @Nullable BigDecimal dividedRate(@Nullable BigDecimal rate) {
    return rate == null || rate.signum() == 0 ? rate : rate.movePointLeft(RATE_SCALE);
  }

  private static @Nullable Integer wholeDays(@Nullable Integer hours) {
    return hours == null || hours % HOURS_A_DAY != 0 ? null : hours / HOURS_A_DAY;
  }
}
