package io.gfg.customers.testkit.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.model.Customer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds among the columns of the true customers. */
class RelationsTest {

  private static final BigDecimal HALF_A_DIGIT = new BigDecimal("0.00005");

  private static List<Customer> customers = List.of();

  @BeforeAll
  static void generate() {
    customers = CustomerGenerator.asPublished().clean().customers().toList();
  }

  @Test
  void itemsAddUp() {
    assertThat(customers)
        .allMatch(c -> sum(c.femaleItems(), c.maleItems(), c.unisexItems()) == sum(c.items()));
  }

  @Test
  void ordersAddUpByDeviceAndByPlace() {
    assertThat(customers)
        .allMatch(c -> byDevice(c) == sum(c.orders()))
        .allMatch(c -> byPlace(c) == sum(c.orders()));
  }

  private static int byDevice(Customer c) {
    return sum(c.msiteOrders(), c.desktopOrders(), c.androidOrders())
        + sum(c.iosOrders(), c.otherDeviceOrders());
  }

  private static int byPlace(Customer c) {
    return sum(c.workOrders(), c.homeOrders())
        + sum(c.parcelpointOrders(), c.otherCollectionOrders());
  }

  @Test
  void noPartExceedsItsWhole() {
    assertThat(customers)
        .allMatch(c -> sum(c.returns()) <= sum(c.items()))
        .allMatch(c -> sum(c.orders()) <= sum(c.items()))
        .allMatch(c -> sum(c.maccItems()) <= sum(c.maleItems(), c.unisexItems()))
        .allMatch(c -> sum(c.waccItems()) <= sum(c.femaleItems(), c.unisexItems()));
  }

  @Test
  void theLastOrderIsNotBeforeTheFirst() {
    assertThat(customers)
        .allMatch(c -> sum(c.daysSinceLastOrder()) <= sum(c.daysSinceFirstOrder()));
  }

  @Test
  void theOnlyOrderIsFirstAndLastButForAHandful() {
    assertThat(share(c -> sum(c.orders()) == 1 && !sameDay(c)) * customers.size())
        .isBetween(4.0, 30.0);
  }

  private static boolean sameDay(Customer c) {
    return Objects.equals(c.daysSinceLastOrder(), c.daysSinceFirstOrder());
  }

  @Test
  void theDiscountUsedIsAtLeastTheOneOnOfferAndOftenTheSame() {
    assertThat(customers).allMatch(c -> further(c).compareTo(HALF_A_DIGIT.negate()) >= 0);
    assertThat(share(c -> further(c).compareTo(HALF_A_DIGIT) <= 0)).isBetween(0.34, 0.5);
  }

  private static BigDecimal further(Customer c) {
    return money(c.averageDiscountUsed()).subtract(money(c.averageDiscountOnoffer()));
  }

  @Test
  void paymentsAreFlags() {
    assertThat(customers)
        .allMatch(c -> sum(c.ccPayments()) <= 1 && sum(c.paypalPayments()) <= 1)
        .allMatch(c -> sum(c.afterpayPayments()) <= 1 && sum(c.applePayments()) <= 1)
        .allMatch(c -> sum(c.differentAddresses()) <= 1);
  }

  @Test
  void oddCustomersAreAsFrequentAsPublished() {
    assertThat(share(c -> sum(c.returns()) > sum(c.orders()))).isCloseTo(0.0408, about(0.01));
    assertThat(share(c -> sum(c.cancels()) > sum(c.orders()))).isBetween(0.00003, 0.0005);
    assertThat(share(c -> money(c.revenue()).signum() == 0)).isCloseTo(0.014, about(0.002));
    assertThat(share(c -> 24 * sum(c.daysSinceLastOrder()) > sum(c.daysSinceFirstOrder())))
        .isCloseTo(0.9421, about(0.01));
  }

  @Test
  void theQuestionsGetPlausibleAnswers() {
    assertThat(mean(c -> true, c -> sum(c.ccPayments()) > 0) * customers.size())
        .as("revenue of those who paid by credit card")
        .isCloseTo(50_189_329, about(5_000_000));
    assertThat(
            share(c -> sum(c.femaleItems()) > 0 && sum(c.ccPayments()) > 0)
                / share(c -> sum(c.femaleItems()) > 0))
        .as("buyers of women's items who paid by credit card")
        .isCloseTo(0.6548, about(0.02));
    assertThat(mean(c -> usesAnyDevice(c), c -> true)).isCloseTo(1487, about(150));
    assertThat(share(c -> Boolean.TRUE.equals(c.isNewsletterSubscriber())))
        .isCloseTo(18_827 / 46_279.0, about(0.01));
  }

  private static boolean usesAnyDevice(Customer c) {
    return sum(c.iosOrders(), c.androidOrders(), c.desktopOrders()) > 0;
  }

  @Test
  void applicationsAttractWhoSpendsMuch() {
    double ios = mean(c -> sum(c.iosOrders()) > 0, c -> true);
    double android = mean(c -> sum(c.iosOrders()) == 0 && sum(c.androidOrders()) > 0, c -> true);
    double desktop =
        mean(c -> sum(c.iosOrders(), c.androidOrders()) == 0 && usesAnyDevice(c), c -> true);
    assertThat(ios).isGreaterThan(android);
    assertThat(android).isGreaterThan(desktop);
  }

  /** The mean revenue of a group, in which only some customers' revenue counts. */
  private static double mean(Predicate<Customer> group, Predicate<Customer> counts) {
    return customers.stream()
        .filter(group)
        .mapToDouble(c -> counts.test(c) ? money(c.revenue()).doubleValue() : 0)
        .average()
        .orElse(0);
  }

  private static double share(Predicate<Customer> which) {
    return customers.stream().filter(which).count() / (double) customers.size();
  }

  private static int sum(@Nullable Integer... parts) {
    int sum = 0;
    for (Integer part : parts) {
      sum += Objects.requireNonNull(part);
    }
    return sum;
  }

  private static BigDecimal money(@Nullable BigDecimal value) {
    return Objects.requireNonNull(value);
  }

  private static Offset<Double> about(double distance) {
    return Offset.offset(distance);
  }
}
