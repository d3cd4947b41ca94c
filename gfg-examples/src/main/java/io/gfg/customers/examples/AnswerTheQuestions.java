package io.gfg.customers.examples;

import io.gfg.customers.jooq.analytics.Answer;
import io.gfg.customers.jooq.analytics.CreditCardRevenue;
import io.gfg.customers.jooq.analytics.CustomerAnalytics;
import io.gfg.customers.jooq.analytics.NotebookCampaign;
import org.jooq.DSLContext;

/** What did customers spend by credit card, and whom would the notebook mail? */
public final class AnswerTheQuestions {

  private AnswerTheQuestions() {}

  /**
   * Tells the revenue with what casts doubt on it.
   *
   * @param dsl the database, loaded
   * @return a sentence
   */
  public static String creditCardRevenue(DSLContext dsl) {
    Answer<CreditCardRevenue> answer = CustomerAnalytics.of(dsl).creditCardRevenue();

    return "%d customers spent %s dollars; %d open findings touch %s"
        .formatted(
            answer.value().customers(),
            answer.value().nearestDollar().toPlainString(),
            answer.openFindings().size(),
            answer.columns());
  }

  /**
   * Tells whom the notebook's rule selects, or why it cannot.
   *
   * @param dsl the database, loaded
   * @return a sentence
   */
  public static String notebookCampaign(DSLContext dsl) {
    NotebookCampaign campaign = CustomerAnalytics.of(dsl).notebookCampaign().value();

    if (campaign instanceof NotebookCampaign.Audience audience) {
      return audience.customerIds().size() + " customers";
    }
    return ((NotebookCampaign.NoAnswer) campaign).reason();
  }
}
