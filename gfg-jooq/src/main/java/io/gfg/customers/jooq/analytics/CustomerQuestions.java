package io.gfg.customers.jooq.analytics;

import static io.gfg.customers.jooq.generated.Tables.CUSTOMER;
import static org.jooq.impl.DSL.avg;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.nullif;
import static org.jooq.impl.DSL.rollup;
import static org.jooq.impl.DSL.round;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;

import io.gfg.customers.model.CustomerField;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Record3;
import org.jooq.Record5;
import org.jooq.Result;
import org.jooq.Select;
import org.jooq.impl.SQLDataType;

/**
 * The business questions as queries, to run, to compose, or to put to {@link
 * CustomerAnalytics#answer}. They round as the answers do: half away from zero.
 */
public final class CustomerQuestions {

  private static final BigDecimal HUNDRED = new BigDecimal("100.0");

  private CustomerQuestions() {}

  /**
   * What did customers who paid by credit card spend? Columns {@code customers}, {@code revenue},
   * {@code nearest_dollar}; one row.
   *
   * @return the question
   */
  public static Question<Record3<Integer, BigDecimal, BigDecimal>, CreditCardRevenue>
      creditCardRevenue() {
    Field<BigDecimal> revenue = coalesce(sum(CUSTOMER.REVENUE), inline(BigDecimal.ZERO));
    return new Question<>(
        select(
                count(CUSTOMER.REVENUE).as("customers"),
                revenue.as("revenue"),
                round(revenue, 0).as("nearest_dollar"))
            .from(CUSTOMER)
            .where(CUSTOMER.CC_PAYMENTS.gt(inline(0))),
        List.of(CustomerField.CC_PAYMENTS, CustomerField.REVENUE),
        rows ->
            new CreditCardRevenue(
                rows.get(0).value1(), rows.get(0).value2(), rows.get(0).value3()));
  }

  /**
   * Which share of the buyers of women's items paid by credit card? Columns {@code customers},
   * {@code female_buyers}, {@code paying_by_card}, {@code percent_of_female_buyers}, {@code
   * percent_of_customers}; one row.
   *
   * @return the question
   */
  public static Question<
          Record5<Integer, Integer, Integer, BigDecimal, BigDecimal>, CreditCardShare>
      creditCardShareOfFemaleBuyers() {
    Condition female = CUSTOMER.FEMALE_ITEMS.gt(inline(0));
    Field<Integer> customers = count();
    Field<Integer> buyers = count().filterWhere(female);
    Field<Integer> paying = count().filterWhere(female.and(CUSTOMER.CC_PAYMENTS.gt(inline(0))));
    return new Question<>(
        select(
                customers.as("customers"),
                buyers.as("female_buyers"),
                paying.as("paying_by_card"),
                percent(paying, buyers).as("percent_of_female_buyers"),
                percent(paying, customers).as("percent_of_customers"))
            .from(CUSTOMER)
            .where(CUSTOMER.FEMALE_ITEMS.isNotNull())
            .and(CUSTOMER.CC_PAYMENTS.isNotNull()),
        List.of(CustomerField.CC_PAYMENTS, CustomerField.FEMALE_ITEMS),
        rows -> creditCardShare(rows.get(0)));
  }

  private static CreditCardShare creditCardShare(
      Record5<Integer, Integer, Integer, BigDecimal, BigDecimal> row) {
    return new CreditCardShare(
        row.value1(),
        row.value2(),
        row.value3(),
        Optional.ofNullable(row.value4()),
        Optional.ofNullable(row.value5()));
  }

  private static Field<BigDecimal> percent(Field<Integer> part, Field<Integer> whole) {
    return round(inline(HUNDRED).mul(part).div(nullif(whole, inline(0))), 2);
  }

  /**
   * What do customers who ordered with iOS, Android or a desktop spend on average? Columns {@code
   * device}, {@code customers}, {@code average_revenue}; a row for each device that somebody is
   * assigned to, and a last one, its device null, for all of them.
   *
   * @return the question
   */
  public static Question<Record3<String, Integer, BigDecimal>, DeviceRevenue> averageRevenue() {
    var user =
        select(device().as("device"), CUSTOMER.REVENUE).from(CUSTOMER).asTable("device_user");
    Field<String> device = user.field("device", SQLDataType.VARCHAR);
    Field<BigDecimal> revenue = user.field(CUSTOMER.REVENUE);
    return new Question<>(
        select(device, count(revenue).as("customers"), round(avg(revenue), 2).as("average_revenue"))
            .from(user)
            .where(device.isNotNull())
            .groupBy(rollup(device))
            .orderBy(device.asc().nullsLast()),
        List.of(
            CustomerField.DESKTOP_ORDERS,
            CustomerField.ANDROID_ORDERS,
            CustomerField.IOS_ORDERS,
            CustomerField.REVENUE),
        CustomerQuestions::deviceRevenue);
  }

  private static Field<String> device() {
    return when(CUSTOMER.IOS_ORDERS.gt(inline(0)), inline(Device.IOS.name()))
        .when(CUSTOMER.ANDROID_ORDERS.gt(inline(0)), inline(Device.ANDROID.name()))
        .when(CUSTOMER.DESKTOP_ORDERS.gt(inline(0)), inline(Device.DESKTOP.name()));
  }

  private static DeviceRevenue deviceRevenue(Result<Record3<String, Integer, BigDecimal>> rows) {
    AverageRevenue any = AverageRevenue.NONE;
    Map<Device, AverageRevenue> byDevice = new EnumMap<>(Device.class);
    for (Record3<String, Integer, BigDecimal> row : rows) {
      AverageRevenue group = new AverageRevenue(row.value2(), Optional.ofNullable(row.value3()));
      if (row.value1() == null) {
        any = group;
      } else {
        byDevice.put(Device.valueOf(row.value1()), group);
      }
    }
    return new DeviceRevenue(any, byDevice);
  }

  /**
   * Whom does the published notebook select for the campaign? Newsletter subscribers with men's
   * items of all four kinds whose revenue per item lies above the average of that group. Column
   * {@code customer_id}, ascending.
   *
   * <p>Finds nobody while {@code macc_items} is unknown; {@link CustomerAnalytics#notebookCampaign}
   * tells this from an empty audience.
   *
   * @return the question
   */
  public static Question<Record1<String>, List<String>> notebookCampaign() {
    Field<BigDecimal> perItem = CUSTOMER.REVENUE.div(nullif(CUSTOMER.ITEMS, inline(0)));
    var buyer =
        select(
                CUSTOMER.CUSTOMER_ID,
                perItem.as("revenue_per_item"),
                avg(perItem).over().as("average_of_buyers"))
            .from(CUSTOMER)
            .where(CUSTOMER.IS_NEWSLETTER_SUBSCRIBER.eq(inline(true)))
            .and(CUSTOMER.MALE_ITEMS.gt(inline(0)))
            .and(CUSTOMER.MAPP_ITEMS.gt(inline(0)))
            .and(CUSTOMER.MACC_ITEMS.gt(inline(0)))
            .and(CUSTOMER.MFTW_ITEMS.gt(inline(0)))
            .and(CUSTOMER.MSPT_ITEMS.gt(inline(0)))
            .asTable("buyer");
    Field<String> id = buyer.field(CUSTOMER.CUSTOMER_ID);
    Select<Record1<String>> query =
        select(id)
            .from(buyer)
            .where(
                buyer
                    .field("revenue_per_item", BigDecimal.class)
                    .gt(buyer.field("average_of_buyers", BigDecimal.class)))
            .orderBy(id.collate("C"));
    return new Question<>(
        query,
        List.of(
            CustomerField.CUSTOMER_ID,
            CustomerField.IS_NEWSLETTER_SUBSCRIBER,
            CustomerField.ITEMS,
            CustomerField.MALE_ITEMS,
            CustomerField.MAPP_ITEMS,
            CustomerField.MACC_ITEMS,
            CustomerField.MFTW_ITEMS,
            CustomerField.MSPT_ITEMS,
            CustomerField.REVENUE),
        rows -> rows.getValues(id));
  }

  /**
   * Whom to mail for a new men's luxury brand? Newsletter subscribers who buy men's items, best
   * first by the sum of the weighted {@linkplain CampaignCriterion criteria}. Columns {@code
   * position}, {@code customer_id}, {@code score}, and each criterion and its percent rank.
   *
   * @param options how many
   * @return the question
   */
  public static Question<Record, Campaign> campaign(CampaignOptions options) {
    return CampaignQuery.of(options);
  }
}
