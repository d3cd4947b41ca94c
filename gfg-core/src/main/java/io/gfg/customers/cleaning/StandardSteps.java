package io.gfg.customers.cleaning;

import io.gfg.customers.decoding.FieldDecoder;
import io.gfg.customers.decoding.FieldDecoders;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.rule.CleaningRule;
import io.gfg.customers.rule.CleaningRules;
import io.gfg.customers.rule.ValidationRule;
import io.gfg.customers.rule.ValidationRules;
import java.util.List;

/** The steps of the ready-made policies. */
final class StandardSteps {

  private static final List<FieldDecoder<?>> DECODERS =
      List.of(FieldDecoders.yesNo(CustomerField.IS_NEWSLETTER_SUBSCRIBER));

  private StandardSteps() {}

  static PolicySteps standard() {
    return new PolicySteps(DECODERS, repairs(), validations());
  }

  static PolicySteps strict() {
    List<ValidationRule> errors = validations().stream().map(ValidationRule::asError).toList();
    return new PolicySteps(DECODERS, repairs(), errors);
  }

  static PolicySteps none() {
    return new PolicySteps(DECODERS, List.of(), List.of());
  }

  static PolicySteps notebook() {
    return new PolicySteps(
        DECODERS,
        List.of(CleaningRules.noCouponIsZero(), CleaningRules.daysDividedBy24()),
        List.of());
  }

  private static List<CleaningRule> repairs() {
    return List.of(
        CleaningRules.noCouponIsZero(),
        CleaningRules.hoursGivenAsDays(),
        CleaningRules.rateGivenTimes10000(),
        CleaningRules.copiedAccessoriesUnknown());
  }

  /** Impossible values reject a record; sums and bounds that nobody documented only warn. */
  private static List<ValidationRule> validations() {
    return List.of(
        ValidationRules.idIsHex(),
        ValidationRules.requiredColumnsKnown(),
        ValidationRules.countsNotNegative(),
        ValidationRules.ratesWithinBounds(),
        ValidationRules.revenueNotNegative(),
        ValidationRules.lastOrderNotBeforeFirst(),
        ValidationRules.itemsAddUp().asWarning(),
        ValidationRules.ordersAddUp().asWarning(),
        ValidationRules.returnsWithinItems().asWarning());
  }
}
