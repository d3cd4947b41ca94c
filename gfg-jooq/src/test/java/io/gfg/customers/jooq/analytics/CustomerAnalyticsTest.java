package io.gfg.customers.jooq.analytics;

import static io.gfg.customers.jooq.generated.Tables.CUSTOMER;
import static io.gfg.customers.jooq.generated.Tables.LOAD_RUN;
import static io.gfg.customers.model.CustomerField.CC_PAYMENTS;
import static io.gfg.customers.model.CustomerField.CUSTOMER_ID;
import static io.gfg.customers.model.CustomerField.ITEMS;
import static io.gfg.customers.model.CustomerField.MACC_ITEMS;
import static io.gfg.customers.model.CustomerField.REVENUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gfg.customers.cleaning.Resolution;
import io.gfg.customers.discovery.Finding;
import io.gfg.customers.discovery.FindingKind;
import io.gfg.customers.jooq.schema.CustomerSchema;
import io.gfg.customers.model.Customer;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.model.CustomersException;
import io.gfg.customers.testkit.postgres.PostgresExtension;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.SQLDialect;
import org.jooq.conf.MappedSchema;
import org.jooq.conf.RenderMapping;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresExtension.class)
class CustomerAnalyticsTest {

  private DataSource database;
  private DSLContext dsl;
  private CustomerAnalytics analytics;

  @BeforeEach
  void migrate(DataSource emptyDatabase) {
    database = emptyDatabase;
    dsl = DSL.using(database, SQLDialect.POSTGRES);
    CustomerSchema.migrate(dsl);
    analytics = CustomerAnalytics.of(dsl);
  }

  private static Customer cardPayer(String id, String revenue) {
    return Customer.builder()
        .set(CUSTOMER_ID, id)
        .set(CC_PAYMENTS, 1)
        .set(REVENUE, new BigDecimal(revenue))
        .build();
  }

  private static Stream<Question<?, ?>> questions() {
    return Stream.of(
        CustomerQuestions.creditCardRevenue(),
        CustomerQuestions.creditCardShareOfFemaleBuyers(),
        CustomerQuestions.averageRevenue(),
        CustomerQuestions.notebookCampaign(),
        CustomerQuestions.campaign(CampaignOptions.standard()));
  }

  @Test
  void answersAboutNobodyFromAnEmptyTable() {
    assertThat(analytics.creditCardRevenue().value())
        .isEqualTo(new CreditCardRevenue(0, BigDecimal.ZERO, BigDecimal.ZERO));
    assertThat(analytics.creditCardShareOfFemaleBuyers().value())
        .isEqualTo(new CreditCardShare(0, 0, 0, Optional.empty(), Optional.empty()));
    assertThat(analytics.averageRevenue().value().anyDevice()).isEqualTo(AverageRevenue.NONE);
    assertThat(analytics.averageRevenue().value().byDevice())
        .containsOnlyKeys(Device.values())
        .containsEntry(Device.IOS, AverageRevenue.NONE);
    assertThat(analytics.notebookCampaign().value())
        .isEqualTo(new NotebookCampaign.Audience(List.of()));
    assertThat(analytics.campaign().value().customers()).isEmpty();
    assertThat(analytics.findings()).isEmpty();
  }

  @Test
  void roundsHalfADollarUp() {
    Fixtures.insert(dsl, List.of(cardPayer("a", "1.25"), cardPayer("b", "1.25")));
    CreditCardRevenue revenue = analytics.creditCardRevenue().value();
    assertThat(revenue.exact()).isEqualTo("2.50");
    assertThat(revenue.nearestDollar()).isEqualTo("3");
  }

  @Test
  void givesSqlThatGivesTheAnswer() {
    Fixtures.insert(dsl, List.of(cardPayer("a", "1.25")));
    String sql = analytics.creditCardRevenue().sql();
    assertThat(sql)
        .isEqualToIgnoringWhitespace(
            """
            select
              count("gfg"."customer"."revenue") as "customers",
              coalesce(sum("gfg"."customer"."revenue"), 0) as "revenue",
              round(coalesce(sum("gfg"."customer"."revenue"), 0), 0) as "nearest_dollar"
            from "gfg"."customer"
            where "gfg"."customer"."cc_payments" > 0
            """);
    assertThat(dsl.fetchSingle(sql).intoList())
        .isEqualTo(List.of(1L, new BigDecimal("1.25"), new BigDecimal("1")));
  }

  @Test
  void givesSqlOfEveryQuestionReadyToRun() {
    Fixtures.insert(dsl, Fixtures.random(7, 200));
    questions()
        .forEach(
            question ->
                assertThat(dsl.fetch(analytics.answer(question).sql()).map(Object::toString))
                    .isEqualTo(dsl.fetch(question.query()).map(Object::toString)));
  }

  @Test
  void namesExactlyTheColumnsOfEveryQuery() {
    questions()
        .forEach(
            question -> {
              String sql = analytics.answer(question).sql();
              List<CustomerField<?>> used =
                  CustomerField.all().stream()
                      .filter(field -> sql.contains("\"customer\".\"" + field + "\""))
                      .toList();
              assertThat(question.columns()).as(sql).hasSameElementsAs(used);
            });
  }

  @Test
  void composesQuestionsIntoOtherQueries() {
    Fixtures.insert(dsl, Fixtures.random(7, 500));
    var campaign = CustomerQuestions.campaign(CampaignOptions.standard()).query().asTable("c");
    int both =
        dsl.fetchCount(
            DSL.select()
                .from(campaign)
                .where(
                    campaign
                        .field(CUSTOMER.CUSTOMER_ID)
                        .in(CustomerQuestions.notebookCampaign().query())));
    var audience = (NotebookCampaign.Audience) analytics.notebookCampaign().value();
    assertThat(both).isEqualTo(audience.customerIds().size()).isPositive();
  }

  @Test
  void answersQuestionsOfOthers() {
    Fixtures.load(dsl, Fixtures.hoursAsDays(Resolution.OPEN));
    Fixtures.insert(dsl, List.of(cardPayer("a", "1"), cardPayer("b", "2")));
    var longestAgo =
        new Question<>(
            DSL.select(DSL.max(CUSTOMER.DAYS_SINCE_LAST_ORDER)).from(CUSTOMER),
            List.of(CustomerField.DAYS_SINCE_LAST_ORDER),
            rows -> Optional.ofNullable(rows.get(0).value1()));
    Answer<Optional<Integer>> answer = analytics.answer(longestAgo);
    assertThat(answer.value()).isEmpty();
    assertThat(answer.openFindings()).extracting(Finding::id).hasSize(1);
  }

  @Test
  void asksTheSchemaThatTheRenderMappingNames() {
    MappedSchema mapping = new MappedSchema().withInput("gfg").withOutput("Our customers");
    DSLContext renamed =
        DSL.using(
            database,
            SQLDialect.POSTGRES,
            new Settings().withRenderMapping(new RenderMapping().withSchemata(mapping)));
    CustomerSchema.migrate(renamed);
    Fixtures.insert(renamed, List.of(cardPayer("a", "7")));
    Fixtures.load(renamed, Fixtures.copiedAccessories(Resolution.MADE_UNKNOWN));
    CustomerAnalytics elsewhere = CustomerAnalytics.of(renamed);
    assertThat(elsewhere.creditCardRevenue().value().exact()).isEqualTo("7");
    assertThat(elsewhere.notebookCampaign().value()).isInstanceOf(NotebookCampaign.NoAnswer.class);
    assertThat(elsewhere.campaign().sql()).contains("\"Our customers\".").doesNotContain("gfg");
    assertThat(elsewhere.findings()).hasSize(1);
    assertThat(renamed.settings().isRenderFormatted()).isNotEqualTo(true);
  }

  @Test
  void readsBackTheFindingsThatALoadWrote() {
    var written =
        List.of(
            Fixtures.copiedAccessories(Resolution.MADE_UNKNOWN),
            Fixtures.hoursAsDays(Resolution.REPAIRED),
            Fixtures.conflicts(Resolution.OPEN));
    Fixtures.load(dsl, Fixtures.hoursAsDays(Resolution.OPEN));
    Fixtures.load(dsl, written.toArray(new io.gfg.customers.cleaning.ResolvedFinding[0]));
    assertThat(analytics.findings()).isEqualTo(written);
  }

  @Test
  void tellsOpenFindingsOnTheColumnsOfAnAnswerOnly() {
    Fixtures.load(
        dsl,
        Fixtures.copiedAccessories(Resolution.OPEN),
        Fixtures.hoursAsDays(Resolution.REPAIRED),
        Fixtures.conflicts(Resolution.OPEN));
    assertThat(analytics.notebookCampaign().openFindings())
        .extracting(Finding::kind)
        .containsExactly(FindingKind.COPIED_COLUMN, FindingKind.CONFLICTING_ROWS);
    assertThat(analytics.creditCardRevenue().openFindings())
        .extracting(Finding::kind)
        .containsExactly(FindingKind.CONFLICTING_ROWS);
    assertThat(analytics.campaign().openFindings())
        .extracting(Finding::kind)
        .containsExactly(FindingKind.CONFLICTING_ROWS);
  }

  @Test
  void tellsWhyTheNotebooksRuleCannotBeApplied() {
    Fixtures.insert(dsl, List.of(cardPayer("a", "1")));
    assertThat(analytics.notebookCampaign().value())
        .isEqualTo(
            new NotebookCampaign.NoAnswer(
                "The rule asks for men's accessories, but macc_items is unknown of every"
                    + " customer."));
    Fixtures.load(dsl, Fixtures.copiedAccessories(Resolution.MADE_UNKNOWN));
    assertThat(analytics.notebookCampaign().value())
        .isEqualTo(
            new NotebookCampaign.NoAnswer(
                "The rule asks for men's accessories, but macc_items is a copy of wacc_items;"
                    + " its own values are lost."));
  }

  @Test
  void appliesTheNotebooksRuleWhereSomeAccessoriesAreKnown() {
    Fixtures.insert(
        dsl,
        List.of(
            cardPayer("a", "1"),
            Customer.builder().set(CUSTOMER_ID, "b").set(MACC_ITEMS, 0).set(ITEMS, 0).build()));
    assertThat(analytics.notebookCampaign().value())
        .isEqualTo(new NotebookCampaign.Audience(List.of()));
  }

  @Test
  void refusesFindingsOfANewerLibrary() {
    Fixtures.load(dsl, "[{\"kind\": \"HAUNTED_COLUMN\"}]");
    long load = dsl.fetchSingle(LOAD_RUN).getLoadId();
    assertThatThrownBy(() -> analytics.creditCardRevenue())
        .isInstanceOf(CustomersException.class)
        .hasMessageContaining("HAUNTED_COLUMN")
        .hasMessageEndingWith("use the version of the library that wrote them, at load " + load);
  }

  @Test
  void takesTheAnswerAndItsFindingsFromOneSnapshot() {
    ExecuteListener loadInBetween =
        new ExecuteListener() {
          @Override
          public void fetchEnd(ExecuteContext context) {
            if (context.sql().contains("\"findings\"")) {
              Fixtures.insert(dsl, List.of(cardPayer("a", "1")));
              Fixtures.load(dsl, Fixtures.conflicts(Resolution.OPEN));
            }
          }
        };
    DSLContext disturbed = dsl.configuration().deriveAppending(loadInBetween).dsl();
    Answer<CreditCardRevenue> answer = CustomerAnalytics.of(disturbed).creditCardRevenue();
    assertThat(answer.value().customers()).isZero();
    assertThat(answer.openFindings()).isEmpty();
    assertThat(analytics.creditCardRevenue().value().customers()).isEqualTo(1);
  }

  @Test
  void leavesTheCallersTransactionToTheCaller() throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      DSLContext own = DSL.using(connection, SQLDialect.POSTGRES);
      Fixtures.insert(own, List.of(cardPayer("a", "1")));
      assertThat(CustomerAnalytics.of(own).creditCardRevenue().value().customers()).isEqualTo(1);
      connection.rollback();
    }
    assertThat(dsl.fetchCount(CUSTOMER)).isZero();
  }

  @Test
  void answersOnConnectionsThatMayOnlyRead() throws SQLException {
    try (Connection connection = database.getConnection()) {
      DSLContext reader = DSL.using(connection, SQLDialect.POSTGRES);
      reader.execute("set default_transaction_read_only = on");
      assertThat(CustomerAnalytics.of(reader).campaign().value().customers()).isEmpty();
    }
  }
}
