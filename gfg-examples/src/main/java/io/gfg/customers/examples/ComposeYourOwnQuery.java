package io.gfg.customers.examples;

import static io.gfg.customers.jooq.generated.Tables.CUSTOMER;
import static org.jooq.impl.DSL.avg;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.round;
import static org.jooq.impl.DSL.select;

import io.gfg.customers.jooq.analytics.Answer;
import io.gfg.customers.jooq.analytics.CampaignOptions;
import io.gfg.customers.jooq.analytics.CustomerAnalytics;
import io.gfg.customers.jooq.analytics.CustomerQuestions;
import io.gfg.customers.jooq.analytics.Question;
import io.gfg.customers.model.CustomerField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record1;

/** How do I ask something else? Compose the library's queries into your own. */
public final class ComposeYourOwnQuery {

  private ComposeYourOwnQuery() {}

  /**
   * What do the best customers of the campaign spend on average?
   *
   * @param dsl the database, loaded
   * @param best how many of the best
   * @return dollars to the cent, or nothing if nobody was selected; with SQL, columns and findings
   */
  public static Answer<Optional<BigDecimal>> averageRevenueOfTheBest(DSLContext dsl, int best) {
    var campaign =
        CustomerQuestions.campaign(CampaignOptions.standard().withLimit(best))
            .query()
            .asTable("campaign");

    Question<Record1<BigDecimal>, Optional<BigDecimal>> question =
        new Question<>(
            select(round(avg(CUSTOMER.REVENUE), inline(2)))
                .from(CUSTOMER)
                .where(
                    CUSTOMER.CUSTOMER_ID.in(
                        select(campaign.field(CUSTOMER.CUSTOMER_ID)).from(campaign))),
            List.of(CustomerField.CUSTOMER_ID, CustomerField.REVENUE),
            rows -> Optional.ofNullable(rows.get(0).value1()));

    return CustomerAnalytics.of(dsl).answer(question);
  }
}
