package io.gfg.customers.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.model.Customer;
import io.gfg.customers.model.CustomerField;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleaningRulesTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "24, 1",
    "47328, 1972",
    "51840, 2160",
    "2147483640, 89478485",
    "-24, -1",
    "1,",
    "23,",
    "25,",
    "2147483647,",
    ","
  })
  void hoursBecomeWholeDaysOrUnknown(@Nullable Integer hours, @Nullable Integer days) {
    Customer repaired = CleaningRules.hoursGivenAsDays().apply(lastOrder(hours));
    assertThat(repaired).isEqualTo(lastOrder(days));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "23, 0", "24, 1", "47, 1", "-24, -1", ","})
  void theNotebookDropsTheRemainder(@Nullable Integer hours, @Nullable Integer days) {
    assertThat(CleaningRules.daysDividedBy24().apply(lastOrder(hours))).isEqualTo(lastOrder(days));
  }

  @ParameterizedTest
  @CsvSource({
    "1000.882, 0.1000882",
    "10000, 1.0000",
    "10000.0, 1.00000",
    "2122.65, 0.212265",
    "1E+4, 1",
    "0.5, 0.00005",
    ","
  })
  void ratesAreDividedExactly(@Nullable BigDecimal scaled, @Nullable BigDecimal rate) {
    assertThat(CleaningRules.rateGivenTimes10000().apply(discountUsed(scaled)))
        .isEqualTo(discountUsed(rate));
  }

  @ParameterizedTest
  @CsvSource({"0", "0.0", "0.000"})
  void aRateOfZeroHasNothingToRepair(BigDecimal zero) {
    Customer customer = discountUsed(zero);
    assertThat(CleaningRules.rateGivenTimes10000().apply(customer)).isSameAs(customer);
  }

  @ParameterizedTest
  @CsvSource({"1, 1,", "0, 0,", "2, 1, 2", "0, 1, 0", ", 1,", "3, , 3", ", ,"})
  void accessoriesBecomeUnknownWhereTheyRepeatTheWomens(
      @Nullable Integer men, @Nullable Integer women, @Nullable Integer expected) {
    Customer customer =
        Customer.builder()
            .set(CustomerField.MACC_ITEMS, men)
            .set(CustomerField.WACC_ITEMS, women)
            .build();
    assertThat(CleaningRules.copiedAccessoriesUnknown().apply(customer))
        .isEqualTo(customer.with(CustomerField.MACC_ITEMS, expected));
  }

  @Test
  void anAbsentCouponIsZeroDollars() {
    Customer customer = Customer.builder().build();
    assertThat(CleaningRules.noCouponIsZero().apply(customer).couponDiscountApplied())
        .isEqualTo(new BigDecimal("0.0"));
  }

  @Test
  void aCouponStaysAsItIs() {
    Customer customer =
        Customer.builder()
            .set(CustomerField.COUPON_DISCOUNT_APPLIED, new BigDecimal("0.00"))
            .build();
    assertThat(CleaningRules.noCouponIsZero().apply(customer)).isSameAs(customer);
  }

  @Test
  void onlyRepairsOfWholeColumnsAreGuarded() {
    assertThat(CleaningRules.hoursGivenAsDays().guard()).isNotSameAs(Guards.none());
    assertThat(CleaningRules.rateGivenTimes10000().guard()).isNotSameAs(Guards.none());
    assertThat(CleaningRules.copiedAccessoriesUnknown().guard()).isNotSameAs(Guards.none());
    assertThat(CleaningRules.noCouponIsZero().guard()).isSameAs(Guards.none());
    assertThat(CleaningRules.daysDividedBy24().guard()).isSameAs(Guards.none());
  }

  @Test
  void aRuleOnOneColumnReadsAndWritesIt() {
    CleaningRule rule = CleaningRule.on(CustomerField.ITEMS, "items.capped", "why not", value -> 1);
    assertThat(rule.reads()).isEqualTo(Set.of(CustomerField.ITEMS));
    assertThat(rule.writes()).isEqualTo(Set.of(CustomerField.ITEMS));
    assertThat(rule.apply(Customer.builder().build()).items()).isEqualTo(1);
  }

  private static Customer lastOrder(@Nullable Integer value) {
    return Customer.builder().set(CustomerField.DAYS_SINCE_LAST_ORDER, value).build();
  }

  private static Customer discountUsed(@Nullable BigDecimal value) {
    return Customer.builder().set(CustomerField.AVERAGE_DISCOUNT_USED, value).build();
  }
}
