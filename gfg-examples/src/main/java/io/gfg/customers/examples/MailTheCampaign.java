package io.gfg.customers.examples;

import io.gfg.customers.jooq.analytics.Campaign;
import io.gfg.customers.jooq.analytics.CampaignOptions;
import io.gfg.customers.jooq.analytics.CustomerAnalytics;
import java.io.IOException;
import java.nio.file.Path;
import org.jooq.DSLContext;

/** Whom do we mail, and why? A ranked list for the mailing tool. */
public final class MailTheCampaign {

  private MailTheCampaign() {}

  /**
   * Writes the best customers for a new men's luxury brand as CSV: place, customer, score, what the
   * score is made of, and the reason in words.
   *
   * @param dsl the database, loaded
   * @param best how many to mail at most
   * @param csv the file to make or replace
   * @return how many were written
   * @throws IOException if the file cannot be written
   */
  public static int writeTo(Path csv, DSLContext dsl, int best) throws IOException {
    Campaign campaign =
        CustomerAnalytics.of(dsl).campaign(CampaignOptions.standard().withLimit(best)).value();

    campaign.writeCsv(csv);
    return campaign.customers().size();
  }
}
