package io.gfg.customers.jooq.analytics;

import static io.gfg.customers.jooq.generated.Tables.CUSTOMER;
import static org.jooq.impl.DSL.asterisk;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.nullif;
import static org.jooq.impl.DSL.rank;
import static org.jooq.impl.DSL.round;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.with;

import io.gfg.customers.model.CustomerField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Select;
import org.jooq.SelectField;
import org.jooq.impl.SQLDataType;

/**
 * Ranks the candidates of a campaign: values, then their ranks, then the score. Counts and decimals
 * all the way, since {@code percent_rank()} is binary floating point.
 */
final class CampaignQuery {

  private static final List<CampaignCriterion> CRITERIA = List.of(CampaignCriterion.values());

  private static final Field<Integer> POSITION = field(name("position"), SQLDataType.INTEGER);
  private static final Field<String> ID = field(name("customer_id"), SQLDataType.VARCHAR);
  private static final Field<BigDecimal> SCORE = field(name("score"), SQLDataType.NUMERIC);

  private CampaignQuery() {}

  static Question<Record, Campaign> of(CampaignOptions options) {
    return new Question<>(
        query(options),
        List.of(
            CustomerField.CUSTOMER_ID,
            CustomerField.DAYS_SINCE_LAST_ORDER,
            CustomerField.IS_NEWSLETTER_SUBSCRIBER,
            CustomerField.ITEMS,
            CustomerField.RETURNS,
            CustomerField.MALE_ITEMS,
            CustomerField.AVERAGE_DISCOUNT_USED,
            CustomerField.REVENUE),
        CampaignQuery::campaign);
  }

  private static Select<Record> query(CampaignOptions options) {
    Name candidate = name("candidate");
    Name ranked = name("ranked");
    Name scored = name("scored");
    Field<Integer> position =
        rowNumber().over().orderBy(SCORE.desc(), ID.collate("C")).as(POSITION);
    return with(candidate.as(candidates()))
        .with(ranked.as(select(asterisk()).select(percentRanks()).from(candidate)))
        .with(scored.as(select(asterisk()).select(score()).from(ranked)))
        .select(columns(position))
        .from(scored)
        .orderBy(POSITION)
        .limit(inline(options.limit()));
  }

  private static Select<Record> candidates() {
    return select(CUSTOMER.CUSTOMER_ID)
        .select(CRITERIA.stream().map(CampaignQuery::computed).toList())
        .from(CUSTOMER)
        .where(CUSTOMER.IS_NEWSLETTER_SUBSCRIBER.eq(inline(true)))
        .and(CUSTOMER.MALE_ITEMS.gt(inline(0)));
  }

  private static Field<BigDecimal> computed(CampaignCriterion criterion) {
    Field<BigDecimal> value =
        switch (criterion) {
          case REVENUE_PER_ITEM -> round(CUSTOMER.REVENUE.div(items()), 2);
          case MENS_SHARE -> round(decimal(CUSTOMER.MALE_ITEMS).div(items()), 4);
          case MENS_ITEMS -> decimal(CUSTOMER.MALE_ITEMS);
          case DISCOUNT_USED -> round(CUSTOMER.AVERAGE_DISCOUNT_USED, 4);
          case DAYS_SINCE_LAST_ORDER -> decimal(CUSTOMER.DAYS_SINCE_LAST_ORDER);
          case RETURN_RATE -> round(decimal(CUSTOMER.RETURNS).div(items()), 4);
        };
    return value.as(value(criterion));
  }

  /** Unknown where nothing was bought, so that nothing is divided by it. */
  private static Field<Integer> items() {
    return nullif(CUSTOMER.ITEMS, inline(0));
  }

  private static Field<BigDecimal> decimal(Field<Integer> count) {
    return count.cast(SQLDataType.NUMERIC);
  }

  private static List<Field<BigDecimal>> percentRanks() {
    return CRITERIA.stream().map(CampaignQuery::rankAmongCandidates).toList();
  }

  /** The share of the other candidates that do worse; 0 where there is no other. */
  private static Field<BigDecimal> rankAmongCandidates(CampaignCriterion criterion) {
    Field<BigDecimal> worse =
        decimal(rank().over().orderBy(worstFirst(criterion)).minus(inline(1)));
    Field<Integer> others = nullif(count().over().minus(inline(1)), inline(0));
    return coalesce(round(worse.div(others), 6), inline(BigDecimal.ZERO))
        .as(percentRank(criterion));
  }

  private static OrderField<BigDecimal> worstFirst(CampaignCriterion criterion) {
    Field<BigDecimal> value = value(criterion);
    return switch (criterion.preference()) {
      case MORE -> value.asc().nullsFirst();
      case LESS -> value.desc().nullsFirst();
    };
  }

  private static Field<BigDecimal> score() {
    return CRITERIA.stream()
        .map(criterion -> percentRank(criterion).mul(inline(criterion.weight())))
        .reduce(Field::add)
        .map(sum -> round(sum, 4).as(SCORE))
        .orElseThrow();
  }

  private static List<SelectField<?>> columns(Field<Integer> position) {
    List<SelectField<?>> columns = new ArrayList<>(List.of(position, ID, SCORE));
    CRITERIA.forEach(
        criterion -> columns.addAll(List.of(value(criterion), percentRank(criterion))));
    return columns;
  }

  private static Field<BigDecimal> value(CampaignCriterion criterion) {
    return field(name(criterion.valueName()), SQLDataType.NUMERIC);
  }

  private static Field<BigDecimal> percentRank(CampaignCriterion criterion) {
    return field(name(criterion.percentRankName()), SQLDataType.NUMERIC);
  }

  private static Campaign campaign(Result<Record> rows) {
    return new Campaign(rows.map(CampaignQuery::customer));
  }

  private static CampaignCustomer customer(Record row) {
    return new CampaignCustomer(
        row.get(POSITION),
        row.get(ID),
        row.get(SCORE),
        CRITERIA.stream()
            .map(
                criterion ->
                    new CriterionScore(
                        criterion, row.get(value(criterion)), row.get(percentRank(criterion))))
            .toList());
  }
}
