package io.gfg.customers.jooq.analytics;

import io.gfg.customers.model.Described;
import io.gfg.customers.model.FieldConsumer;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A customer to mail.
 *
 * @param position 1 for the best candidate
 * @param customerId the customer
 * @param score from 0 to 1, to four decimals
 * @param criteria what the score is made of, in the order of {@link CampaignCriterion}
 */
public record CampaignCustomer(
    int position, String customerId, BigDecimal score, List<CriterionScore> criteria)
    implements Described {

  private static final int STRENGTHS = 3;

  /** Copies the criteria. */
  public CampaignCustomer {
    criteria = List.copyOf(criteria);
  }

  /**
   * Why the customer was chosen: the three criteria that add most to the score.
   *
   * @return for example {@code Spends 142.50 dollars an item (93 % of the others do worse); ordered
   *     4 days ago (81 % of the others do worse).}
   */
  public String reason() {
    String strengths =
        criteria.stream()
            .filter(criterion -> criterion.points().signum() > 0)
            .sorted(Comparator.comparing(CriterionScore::points).reversed())
            .limit(STRENGTHS)
            .map(CriterionScore::inWords)
            .collect(Collectors.joining("; "));
    return strengths.isEmpty()
        ? "Gets the newsletter and buys men's items, but no other candidate does worse."
        : Character.toUpperCase(strengths.charAt(0)) + strengths.substring(1) + ".";
  }

  /** A flat row: the place, each criterion with its percent rank, and the reason. */
  @Override
  public void describe(FieldConsumer out) {
    out.field("position", position);
    out.field("customer_id", customerId);
    out.field("score", score);
    for (CriterionScore score : criteria) {
      out.field(score.criterion().valueName(), score.value());
      out.field(score.criterion().percentRankName(), score.percentRank());
    }
    out.field("reason", reason());
  }
}
