package io.gfg.customers.jooq.analytics;

/**
 * How large a campaign is.
 *
 * @param limit how many customers to mail at most, at least 1
 */
public record CampaignOptions(int limit) {

  private static final CampaignOptions STANDARD = new CampaignOptions(1_000);

  /** Checks the limit. */
  public CampaignOptions {
    if (limit < 1) {
      throw new IllegalArgumentException("a campaign needs at least 1 customer, not " + limit);
    }
  }

  /**
   * The best 1,000 customers.
   *
   * @return the default
   */
  public static CampaignOptions standard() {
    return STANDARD;
  }

  /**
   * These options with another limit.
   *
   * @param limit how many customers to mail at most, at least 1
   * @return new options
   */
  public CampaignOptions withLimit(int limit) {
    return new CampaignOptions(limit);
  }
}
