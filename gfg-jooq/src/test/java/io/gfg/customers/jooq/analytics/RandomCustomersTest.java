package io.gfg.customers.jooq.analytics;

import static io.gfg.customers.model.CustomerField.ANDROID_ORDERS;
import static io.gfg.customers.model.CustomerField.CC_PAYMENTS;
import static io.gfg.customers.model.CustomerField.DESKTOP_ORDERS;
import static io.gfg.customers.model.CustomerField.FEMALE_ITEMS;
import static io.gfg.customers.model.CustomerField.IOS_ORDERS;
import static io.gfg.customers.model.CustomerField.ITEMS;
import static io.gfg.customers.model.CustomerField.MACC_ITEMS;
import static io.gfg.customers.model.CustomerField.MALE_ITEMS;
import static io.gfg.customers.model.CustomerField.MAPP_ITEMS;
import static io.gfg.customers.model.CustomerField.MFTW_ITEMS;
import static io.gfg.customers.model.CustomerField.MSPT_ITEMS;
import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.jooq.schema.CustomerSchema;
import io.gfg.customers.model.Customer;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.testkit.postgres.PostgresExtension;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The answers, against the same computed in Java from the same customers. */
@ExtendWith(PostgresExtension.class)
class RandomCustomersTest {

  private List<Customer> customers = List.of();
  private DSLContext dsl;
  private CustomerAnalytics analytics;

  @BeforeEach
  void migrate(DataSource database) {
    dsl = DSL.using(database, SQLDialect.POSTGRES);
    CustomerSchema.migrate(dsl);
    analytics = CustomerAnalytics.of(dsl);
  }

  private void given(long seed, int count) {
    customers = Fixtures.random(seed, count);
    Fixtures.insert(dsl, customers);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 10", "3, 500"})
  void sumsWhatCardPayersSpent(long seed, int count) {
    given(seed, count);
    List<BigDecimal> revenues = revenues(any(CC_PAYMENTS));
    BigDecimal sum = sum(revenues);
    CreditCardRevenue answer = analytics.creditCardRevenue().value();
    assertThat(answer.customers()).isEqualTo(revenues.size());
    assertThat(answer.exact()).isEqualByComparingTo(sum);
    assertThat(answer.nearestDollar()).isEqualTo(sum.setScale(0, RoundingMode.HALF_UP));
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 10", "3, 500"})
  void sharesCardPayersAmongFemaleBuyers(long seed, int count) {
    given(seed, count);
    List<Customer> known =
        customers.stream()
            .filter(customer -> customer.get(CC_PAYMENTS) != null)
            .filter(customer -> customer.get(FEMALE_ITEMS) != null)
            .toList();
    long buyers = known.stream().filter(any(FEMALE_ITEMS)).count();
    long paying = known.stream().filter(any(FEMALE_ITEMS)).filter(any(CC_PAYMENTS)).count();
    assertThat(analytics.creditCardShareOfFemaleBuyers().value())
        .isEqualTo(
            new CreditCardShare(
                known.size(),
                buyers,
                paying,
                percent(paying, buyers),
                percent(paying, known.size())));
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 10", "3, 500"})
  void averagesRevenueByDevice(long seed, int count) {
    given(seed, count);
    Predicate<Customer> ios = any(IOS_ORDERS);
    Predicate<Customer> android = any(ANDROID_ORDERS);
    Predicate<Customer> desktop = any(DESKTOP_ORDERS);
    DeviceRevenue answer = analytics.averageRevenue().value();
    assertThat(answer.anyDevice()).isEqualTo(average(ios.or(android).or(desktop)));
    assertThat(answer.byDevice())
        .containsEntry(Device.IOS, average(ios))
        .containsEntry(Device.ANDROID, average(android.and(ios.negate())))
        .containsEntry(Device.DESKTOP, average(desktop.and(ios.negate()).and(android.negate())));
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 10", "3, 500", "4, 2000"})
  void selectsWhomTheNotebookSelects(long seed, int count) {
    given(seed, count);
    List<Customer> group =
        customers.stream()
            .filter(customer -> Boolean.TRUE.equals(customer.isNewsletterSubscriber()))
            .filter(any(MALE_ITEMS).and(any(MAPP_ITEMS)).and(any(MACC_ITEMS)))
            .filter(any(MFTW_ITEMS).and(any(MSPT_ITEMS)))
            .filter(customer -> customer.revenue() != null)
            .filter(any(ITEMS))
            .toList();
    BigDecimal average =
        group.isEmpty()
            ? BigDecimal.ZERO
            : sum(group.stream().map(RandomCustomersTest::revenuePerItem).toList())
                .divide(BigDecimal.valueOf(group.size()), MathContext.DECIMAL128);
    List<String> ids =
        group.stream()
            .filter(customer -> revenuePerItem(customer).compareTo(average) > 0)
            .map(Customer::customerId)
            .sorted()
            .toList();
    assertThat(analytics.notebookCampaign().value()).isEqualTo(new NotebookCampaign.Audience(ids));
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 10", "3, 500"})
  void ranksTheCandidatesOfTheCampaign(long seed, int count) {
    given(seed, count);
    List<Customer> candidates =
        customers.stream()
            .filter(customer -> Boolean.TRUE.equals(customer.isNewsletterSubscriber()))
            .filter(any(MALE_ITEMS))
            .toList();
    Comparator<CampaignCustomer> byScore = Comparator.comparing(CampaignCustomer::score);
    List<CampaignCustomer> ranking =
        candidates.stream()
            .map(customer -> scored(customer, candidates))
            .sorted(byScore.reversed().thenComparing(CampaignCustomer::customerId))
            .toList();
    List<CampaignCustomer> expected = new ArrayList<>();
    for (CampaignCustomer customer : ranking.subList(0, Math.min(100, ranking.size()))) {
      expected.add(
          new CampaignCustomer(
              expected.size() + 1, customer.customerId(), customer.score(), customer.criteria()));
    }
    CampaignOptions options = CampaignOptions.standard().withLimit(100);
    assertThat(analytics.campaign(options).value().customers())
        .usingRecursiveFieldByFieldElementComparator(
            org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration.builder()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .build())
        .isEqualTo(expected);
  }

  private static CampaignCustomer scored(Customer customer, List<Customer> candidates) {
    List<CriterionScore> scores =
        Stream.of(CampaignCriterion.values())
            .map(
                criterion ->
                    new CriterionScore(
                        criterion,
                        value(criterion, customer),
                        percentRank(criterion, customer, candidates)))
            .toList();
    BigDecimal score = sum(scores.stream().map(CriterionScore::points).toList());
    return new CampaignCustomer(
        0,
        Objects.requireNonNull(customer.customerId()),
        score.setScale(4, RoundingMode.HALF_UP),
        scores);
  }

  private static BigDecimal percentRank(
      CampaignCriterion criterion, Customer customer, List<Customer> candidates) {
    Comparator<BigDecimal> order =
        criterion.preference() == CampaignCriterion.Preference.MORE
            ? Comparator.naturalOrder()
            : Comparator.reverseOrder();
    Comparator<@Nullable BigDecimal> worstFirst = Comparator.nullsFirst(order);
    BigDecimal own = value(criterion, customer);
    long worse =
        candidates.stream()
            .filter(other -> worstFirst.compare(value(criterion, other), own) < 0)
            .count();
    return BigDecimal.valueOf(worse)
        .divide(BigDecimal.valueOf(Math.max(1, candidates.size() - 1)), 6, RoundingMode.HALF_UP);
  }

  private static @Nullable BigDecimal value(CampaignCriterion criterion, Customer customer) {
    return switch (criterion) {
      case REVENUE_PER_ITEM -> perItem(customer.revenue(), customer, 2);
      case MENS_SHARE -> perItem(decimal(customer.maleItems()), customer, 4);
      case MENS_ITEMS -> decimal(customer.maleItems());
      case DISCOUNT_USED ->
          customer.averageDiscountUsed() == null
              ? null
              : customer.averageDiscountUsed().setScale(4, RoundingMode.HALF_UP);
      case DAYS_SINCE_LAST_ORDER -> decimal(customer.daysSinceLastOrder());
      case RETURN_RATE -> perItem(decimal(customer.returns()), customer, 4);
    };
  }

  private static @Nullable BigDecimal decimal(@Nullable Integer count) {
    return count == null ? null : BigDecimal.valueOf(count);
  }

  private static @Nullable BigDecimal perItem(
      @Nullable BigDecimal value, Customer customer, int decimals) {
    Integer items = customer.items();
    return value == null || items == null || items == 0
        ? null
        : value.divide(BigDecimal.valueOf(items), decimals, RoundingMode.HALF_UP);
  }

  private static BigDecimal revenuePerItem(Customer customer) {
    return Objects.requireNonNull(perItem(customer.revenue(), customer, 30));
  }

  private static Predicate<Customer> any(CustomerField<Integer> field) {
    return customer -> {
      Integer count = customer.get(field);
      return count != null && count > 0;
    };
  }

  private List<BigDecimal> revenues(Predicate<Customer> group) {
    return customers.stream()
        .filter(group)
        .map(Customer::revenue)
        .filter(Objects::nonNull)
        .toList();
  }

  private AverageRevenue average(Predicate<Customer> group) {
    List<BigDecimal> revenues = revenues(group);
    Optional<BigDecimal> average =
        revenues.isEmpty()
            ? Optional.empty()
            : Optional.of(
                sum(revenues).divide(BigDecimal.valueOf(revenues.size()), 2, RoundingMode.HALF_UP));
    return new AverageRevenue(revenues.size(), average);
  }

  private static BigDecimal sum(List<BigDecimal> values) {
    return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Optional<BigDecimal> percent(long part, long whole) {
    return whole == 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(part * 100)
                .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP));
  }
}
