package io.gfg.customers.jooq.analytics;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * What makes a customer likely to care for a men's luxury brand.
 *
 * <p>Each criterion ranks the candidates among themselves, from 0 for the worst to 1 for the best,
 * and counts with its weight; the weights add up to 1. Ranks instead of values, because dollars,
 * days and shares cannot be added, and because a rank stays the same where a whole column has a
 * wrong unit or scale. An unknown value ranks as the worst.
 *
 * <p>The weights are a judgement, not a measurement: what somebody pays for an item says most about
 * luxury, then how much of what they buy is for men; the rest tells apart customers who are alike
 * in these. Men's accessories have no say, because their column cannot be trusted.
 */
public enum CampaignCriterion {
  /** Dollars spent per item bought, to the cent; more is better. */
  REVENUE_PER_ITEM("0.30", Preference.MORE),
  /** Men's items among the items bought, usually from 0 to 1; more is better. */
  MENS_SHARE("0.20", Preference.MORE),
  /** Men's items bought; more is better. */
  MENS_ITEMS("0.15", Preference.MORE),
  /** Average discount rate used, from 0 to 1; less is better. */
  DISCOUNT_USED("0.15", Preference.LESS),
  /** Days since the last order; less is better. */
  DAYS_SINCE_LAST_ORDER("0.10", Preference.LESS),
  /** Returns per item bought; less is better. */
  RETURN_RATE("0.10", Preference.LESS);

  enum Preference {
    MORE,
    LESS
  }

  private final BigDecimal weight;
  private final Preference preference;

  CampaignCriterion(String weight, Preference preference) {
    this.weight = new BigDecimal(weight);
    this.preference = preference;
  }

  /**
   * How much the criterion counts.
   *
   * @return its part of the score, from 0 to 1
   */
  public BigDecimal weight() {
    return weight;
  }

  /**
   * The name of the column of values.
   *
   * @return for example {@code revenue_per_item}
   */
  public String valueName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The name of the column of percent ranks.
   *
   * @return for example {@code revenue_per_item_percent_rank}
   */
  public String percentRankName() {
    return valueName() + "_percent_rank";
  }

  Preference preference() {
    return preference;
  }
}
