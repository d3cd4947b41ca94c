package io.gfg.customers.examples;

import static io.gfg.customers.model.CustomerField.REVENUE;
import static io.gfg.customers.model.CustomerField.VOUCHERS;

import io.gfg.customers.cleaning.CleaningPolicy;
import io.gfg.customers.cleaning.RejectLimit;
import io.gfg.customers.rule.CleaningRule;
import io.gfg.customers.rule.ValidationRule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;

/** How do I repair and judge what only we know about? Add rules to a policy. */
public final class AddYourOwnRule {

  private static final CleaningRule ROUNDED_REVENUE =
      CleaningRule.on(
          REVENUE,
          "revenue.rounded-to-cents",
          "the shop knows no fractions of a cent",
          revenue -> revenue == null ? null : revenue.setScale(2, RoundingMode.HALF_EVEN));

  private static final ValidationRule NO_VOUCHERS_FOR_NOTHING =
      ValidationRule.require(
          "vouchers.need-revenue",
          "who spent nothing can have used no voucher",
          Set.of(VOUCHERS, REVENUE),
          customer ->
              customer.vouchers() == null
                  || customer.vouchers() == 0
                  || customer.revenue() == null
                  || customer.revenue().signum() > 0);

  private AddYourOwnRule() {}

  /**
   * The standard policy with a repair and a validation of our own, bearing 5 % of rejects.
   *
   * @return the policy {@code ours}, version 1
   */
  public static CleaningPolicy policy() {
    return CleaningPolicy.standard()
        .with(ROUNDED_REVENUE)
        .with(NO_VOUCHERS_FOR_NOTHING)
        .withRejectLimit(RejectLimit.ofShare(new BigDecimal("0.05")))
        .named("ours", "1");
  }
}
