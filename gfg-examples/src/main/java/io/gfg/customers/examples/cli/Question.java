package io.gfg.customers.examples.cli;

import io.gfg.customers.jooq.analytics.Device;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A question of the assignment, in one of the readings that people gave it. */
enum Question {
  CREDIT_CARD_REVENUE("1  Revenue of customers who paid by credit card, dollars"),
  SHARE_OF_FEMALE_BUYERS("2  Buyers of women's items who paid by credit card"),
  SHARE_OF_ALL("   the same people among all customers"),
  REVENUE_ANY_DEVICE("3  Average revenue with iOS, Android or desktop, dollars"),
  REVENUE_IOS("   of those who used iOS"),
  REVENUE_ANDROID("   of the others, with Android"),
  REVENUE_DESKTOP("   of the others, with desktop"),
  NOTEBOOK_CAMPAIGN("4  Campaign by the notebook's rule, customers"),
  CAMPAIGN("   Campaign by our ranking, customers");

  private final String words;

  Question(String words) {
    this.words = words;
  }

  /** The question as the first column of a table has it. */
  String words() {
    return words;
  }

  /** The answer as the other columns have it. */
  String answerIn(Answers answers) {
    return switch (this) {
      case CREDIT_CARD_REVENUE ->
          Figures.decimal(answers.creditCardRevenue().value().nearestDollar());
      case SHARE_OF_FEMALE_BUYERS ->
          Figures.percent(answers.creditCardShare().value().percentOfFemaleBuyers());
      case SHARE_OF_ALL -> Figures.percent(answers.creditCardShare().value().percentOfCustomers());
      case REVENUE_ANY_DEVICE ->
          Figures.cents(answers.averageRevenue().value().anyDevice().average());
      case REVENUE_IOS -> Figures.cents(average(answers, Device.IOS));
      case REVENUE_ANDROID -> Figures.cents(average(answers, Device.ANDROID));
      case REVENUE_DESKTOP -> Figures.cents(average(answers, Device.DESKTOP));
      case NOTEBOOK_CAMPAIGN -> notebookCampaign(answers);
      case CAMPAIGN -> Figures.count(answers.campaign().value().customers().size());
    };
  }

  private static Optional<BigDecimal> average(Answers answers, Device device) {
    return Optional.ofNullable(answers.averageRevenue().value().byDevice().get(device))
        .flatMap(group -> group.average());
  }

  private static String notebookCampaign(Answers answers) {
    List<String> audience = answers.notebookAudience();
    return audience == null ? "no answer" : Figures.count(audience.size());
  }
}
