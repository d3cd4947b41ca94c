package io.gfg.customers.examples.cli;

import io.gfg.customers.jooq.analytics.Answer;
import io.gfg.customers.jooq.analytics.Campaign;
import io.gfg.customers.jooq.analytics.CreditCardRevenue;
import io.gfg.customers.jooq.analytics.CreditCardShare;
import io.gfg.customers.jooq.analytics.CustomerAnalytics;
import io.gfg.customers.jooq.analytics.DeviceRevenue;
import io.gfg.customers.jooq.analytics.NotebookCampaign;
import io.gfg.customers.jooq.analytics.NotebookCampaign.Audience;
import io.gfg.customers.jooq.analytics.NotebookCampaign.NoAnswer;
import io.gfg.customers.model.Described;
import io.gfg.customers.model.FieldConsumer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * The answers to the four questions.
 *
 * @param creditCardRevenue question 1
 * @param creditCardShare question 2
 * @param averageRevenue question 3
 * @param notebookCampaign question 4 by the notebook's rule
 * @param campaign question 4 by ours
 */
record Answers(
    Answer<CreditCardRevenue> creditCardRevenue,
    Answer<CreditCardShare> creditCardShare,
    Answer<DeviceRevenue> averageRevenue,
    Answer<NotebookCampaign> notebookCampaign,
    Answer<Campaign> campaign)
    implements Described {

  static Answers from(DSLContext dsl) {
    CustomerAnalytics analytics = CustomerAnalytics.of(dsl);
    return new Answers(
        analytics.creditCardRevenue(),
        analytics.creditCardShareOfFemaleBuyers(),
        analytics.averageRevenue(),
        analytics.notebookCampaign(),
        analytics.campaign());
  }

  /** Each answer by the name under which its findings and its SQL are told. */
  Map<String, Answer<?>> byName() {
    Map<String, Answer<?>> answers = new java.util.LinkedHashMap<>();
    answers.put("creditCardRevenue", creditCardRevenue);
    answers.put("creditCardShareOfFemaleBuyers", creditCardShare);
    answers.put("averageRevenue", averageRevenue);
    answers.put("notebookCampaign", notebookCampaign);
    answers.put("campaign", campaign);
    return answers;
  }

  /** Whom the notebook's rule selects, or null if it cannot be applied. */
  @Nullable List<String> notebookAudience() {
    return notebookCampaign.value() instanceof Audience audience ? audience.customerIds() : null;
  }

  /** Why the notebook's rule cannot be applied, or null if it can. */
  @Nullable String notebookReason() {
    return notebookCampaign.value() instanceof NoAnswer none ? none.reason() : null;
  }

  @Override
  public void describe(FieldConsumer out) {
    CreditCardShare share = creditCardShare.value();
    DeviceRevenue revenue = averageRevenue.value();
    out.field("creditCardRevenue", creditCardRevenue.value().exact());
    out.field("creditCardRevenueNearestDollar", creditCardRevenue.value().nearestDollar());
    out.field("creditCardShareOfFemaleBuyers", share.percentOfFemaleBuyers().orElse(null));
    out.field("creditCardShareOfAllCustomers", share.percentOfCustomers().orElse(null));
    out.field("averageRevenueAnyDevice", revenue.anyDevice().average().orElse(null));
    out.field("averageRevenueByDevice", byDevice(revenue));
    out.field("notebookCampaign", notebookAudience());
    out.field("notebookCampaignReason", notebookReason());
    out.field("campaign", campaign.value().customers());
    out.field("findings", ofEach(Answer::openFindings));
    out.field("sql", ofEach(Answer::sql));
  }

  private static Described byDevice(DeviceRevenue revenue) {
    return out ->
        revenue
            .byDevice()
            .forEach(
                (device, group) ->
                    out.field(
                        device.name().toLowerCase(Locale.ROOT), group.average().orElse(null)));
  }

  private Described ofEach(Function<Answer<?>, Object> part) {
    return out -> byName().forEach((name, answer) -> out.field(name, part.apply(answer)));
  }
}
