package io.gfg.customers.jooq.analytics;

import java.util.List;

/** Whom the published notebook's rule selects for the campaign, or why it selects nobody. */
public sealed interface NotebookCampaign {

  /**
   * The rule could be applied.
   *
   * @param customerIds whom it selects, in the order of their ids; perhaps nobody
   */
  record Audience(List<String> customerIds) implements NotebookCampaign {

    /** Copies the ids. */
    public Audience {
      customerIds = List.copyOf(customerIds);
    }
  }

  /**
   * The rule could not be applied.
   *
   * @param reason why, in a sentence
   */
  record NoAnswer(String reason) implements NotebookCampaign {}
}
