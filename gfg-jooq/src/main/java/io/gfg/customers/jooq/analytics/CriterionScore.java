package io.gfg.customers.jooq.analytics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How a candidate does by one criterion.
 *
 * @param criterion the criterion
 * @param value the candidate's value, or null if unknown
 * @param percentRank the share of the other candidates that do worse, from 0 to 1
 */
public record CriterionScore(
    CampaignCriterion criterion, @Nullable BigDecimal value, BigDecimal percentRank) {

  /**
   * What the criterion adds to the score.
   *
   * @return the percent rank times the weight
   */
  public BigDecimal points() {
    return percentRank.multiply(criterion.weight());
  }

  /** For example {@code ordered 4 days ago (81 % of the others do worse)}. */
  String inWords() {
    return value == null
        ? criterion.valueName() + " is unknown"
        : phrase(value) + " (" + percent(percentRank, 0) + " of the others do worse)";
  }

  private String phrase(BigDecimal known) {
    return switch (criterion) {
      case REVENUE_PER_ITEM -> "spends " + known + " dollars an item";
      case MENS_SHARE -> percent(known, 2) + " of the items bought are men's";
      case MENS_ITEMS -> "bought " + known + " men's items";
      case DISCOUNT_USED -> "uses discounts of " + percent(known, 2);
      case DAYS_SINCE_LAST_ORDER -> "ordered " + known + " days ago";
      case RETURN_RATE -> "returns " + percent(known, 2) + " of the items";
    };
  }

  /** Cut, not rounded: only who is ahead of all others is ahead of 100 %. */
  private static String percent(BigDecimal share, int decimals) {
    return share.movePointRight(2).setScale(decimals, RoundingMode.DOWN).toPlainString() + " %";
  }
}
