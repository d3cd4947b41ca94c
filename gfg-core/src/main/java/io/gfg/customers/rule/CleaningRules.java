package io.gfg.customers.rule;

import io.gfg.customers.inspection.KnownDefects;
import io.gfg.customers.inspection.RepairIds;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.rule.ColumnRepair.DivideBy;
import io.gfg.customers.rule.ColumnRepair.Remainder;
import java.math.BigDecimal;

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
    return ColumnRule.of(CustomerField.DAYS_SINCE_LAST_ORDER, ColumnRepair.divideBy(HOURS_A_DAY))
        .named(
            RepairIds.HOURS_AS_DAYS,
            "the column holds hours: once divided by 24, no last order lies before the first")
        .guardedBy(Guards.evidence(KnownDefects.HOURS_AS_DAYS));
  }

  /**
   * Divides the days since the last order by 24 and drops the remainder, whatever the file shows:
   * what the notebook did.
   *
   * @return the rule {@code days-since-last-order.hours-as-days}, without a guard
   */
  public static CleaningRule daysDividedBy24() {
    return ColumnRule.of(
            CustomerField.DAYS_SINCE_LAST_ORDER, new DivideBy(HOURS_A_DAY, Remainder.DROPPED))
        .named(RepairIds.HOURS_AS_DAYS, "the column was found to hold hours");
  }

  /**
   * Turns a discount rate times 10,000 into the rate, exactly.
   *
   * @return the rule {@code average-discount-used.rate-times-10000}, guarded
   */
  public static CleaningRule rateGivenTimes10000() {
    return ColumnRule.of(
            CustomerField.AVERAGE_DISCOUNT_USED, ColumnRepair.shiftDecimalPoint(-RATE_SCALE))
        .named(
            RepairIds.RATE_TIMES_10000,
            "the column holds rates times 10,000: once divided, they reach the discount on offer")
        .guardedBy(Guards.evidence(KnownDefects.RATE_TIMES_10000));
  }

  /**
   * Marks men's accessories unknown where they only repeat the women's.
   *
   * @return the rule {@code macc-items.copy-of-wacc-items}, guarded
   */
  public static CleaningRule copiedAccessoriesUnknown() {
    return ColumnRule.of(
            CustomerField.MACC_ITEMS, ColumnRepair.copyMadeUnknown(CustomerField.WACC_ITEMS))
        .named(
            RepairIds.COPY_OF_WACC,
            "macc_items was overwritten with wacc_items, so its own values are lost")
        .guardedBy(Guards.evidence(KnownDefects.COPY_OF_WACC));
  }

  /**
   * Reads an absent coupon discount as no discount.
   *
   * @return the rule {@code coupon-discount-applied.null-is-zero}
   */
  public static CleaningRule noCouponIsZero() {
    return ColumnRule.of(CustomerField.COUPON_DISCOUNT_APPLIED, ColumnRepair.nullBecomes(NO_COUPON))
        .named(RepairIds.NO_COUPON_IS_ZERO, "a customer without a coupon discount has had none");
  }
}
