package io.gfg.customers.examples.cli;

import io.gfg.customers.model.Described;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** The answers that people published of the real file, duplicates removed. */
final class PublishedAnswers {

  private static final BigDecimal REVENUE = new BigDecimal("50189329");
  private static final BigDecimal SHARE = new BigDecimal("65.48");
  private static final BigDecimal ANY_DEVICE = new BigDecimal("1487.09");
  private static final BigDecimal IOS = new BigDecimal("4760.68");
  private static final BigDecimal ANDROID = new BigDecimal("3858.69");
  private static final BigDecimal DESKTOP = new BigDecimal("944.94");
  private static final int CAMPAIGN = 74;

  private PublishedAnswers() {}

  /** By question, written as {@link AnswersText} writes ours. */
  static Map<Question, String> byQuestion() {
    Map<Question, String> answers = new LinkedHashMap<>();
    answers.put(Question.CREDIT_CARD_REVENUE, Figures.decimal(REVENUE));
    answers.put(Question.SHARE_OF_FEMALE_BUYERS, Figures.decimal(SHARE) + " %");
    answers.put(Question.REVENUE_ANY_DEVICE, Figures.decimal(ANY_DEVICE));
    answers.put(Question.REVENUE_IOS, Figures.decimal(IOS));
    answers.put(Question.REVENUE_ANDROID, Figures.decimal(ANDROID));
    answers.put(Question.REVENUE_DESKTOP, Figures.decimal(DESKTOP));
    answers.put(Question.NOTEBOOK_CAMPAIGN, Figures.count(CAMPAIGN));
    return answers;
  }

  static Described described() {
    return out -> {
      out.field("creditCardRevenueNearestDollar", REVENUE);
      out.field("creditCardShareOfFemaleBuyers", SHARE);
      out.field("averageRevenueAnyDevice", ANY_DEVICE);
      out.field("averageRevenueByDevice", byDevice());
      out.field("notebookCampaignSize", CAMPAIGN);
    };
  }

  private static Described byDevice() {
    return out -> {
      out.field("ios", IOS);
      out.field("android", ANDROID);
      out.field("desktop", DESKTOP);
    };
  }
}
