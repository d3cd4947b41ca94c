package io.gfg.customers.jooq.analytics;

import static io.gfg.customers.jooq.generated.Tables.CUSTOMER;

import io.gfg.customers.cleaning.ResolvedFinding;
import io.gfg.customers.jooq.transaction.Transactions;
import io.gfg.customers.model.CustomerField;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;

/**
 * Answers business questions from the customers loaded.
 *
 * <p>Each answer and its findings come from one snapshot of the database, unless the given context
 * is inside a transaction; then that transaction's isolation level decides. Empty tables give
 * answers about nobody, never errors. As safe to share between threads as the context is.
 *
 * <p>Exceptions: {@link org.jooq.exception.DataAccessException} if the database refuses, {@link
 * io.gfg.customers.model.CustomersException} if the findings of the latest load were written by a
 * library that knows more kinds of them.
 */
public final class CustomerAnalytics {

  private final DSLContext dsl;

  private CustomerAnalytics(DSLContext dsl) {
    this.dsl = dsl;
  }

  /**
   * Answers from a database.
   *
   * @param dsl where; its settings, such as a render mapping, are honoured
   * @return the answers, computed when asked for
   */
  public static CustomerAnalytics of(DSLContext dsl) {
    return new CustomerAnalytics(dsl);
  }

  /**
   * What did customers who paid by credit card spend?
   *
   * @return the sum, exact and to the nearest dollar
   */
  public Answer<CreditCardRevenue> creditCardRevenue() {
    return answer(CustomerQuestions.creditCardRevenue());
  }

  /**
   * Which share of the buyers of women's items paid by credit card?
   *
   * @return the counts, and the percentages by both readings of the question
   */
  public Answer<CreditCardShare> creditCardShareOfFemaleBuyers() {
    return answer(CustomerQuestions.creditCardShareOfFemaleBuyers());
  }

  /**
   * What do customers who ordered with iOS, Android or a desktop spend on average?
   *
   * @return the average over all of them, and by device
   */
  public Answer<DeviceRevenue> averageRevenue() {
    return answer(CustomerQuestions.averageRevenue());
  }

  /**
   * Whom does the published notebook's rule select for the campaign? The rule leans on men's
   * accessories, which a cleaning policy may have had to make unknown.
   *
   * @return the audience, or why the rule cannot be applied
   */
  public Answer<NotebookCampaign> notebookCampaign() {
    return Transactions.inOneSnapshot(dsl, CustomerAnalytics::notebookCampaign);
  }

  private static Answer<NotebookCampaign> notebookCampaign(DSLContext snapshot) {
    LoadedFindings findings = LoadedFindings.ofLatestLoad(snapshot);
    Answer<List<String>> selected =
        answer(snapshot, CustomerQuestions.notebookCampaign(), findings);
    return accessoriesAreUnknown(snapshot)
        ? selected.map(nobody -> new NotebookCampaign.NoAnswer(whyUnknown(findings)))
        : selected.map(NotebookCampaign.Audience::new);
  }

  private static boolean accessoriesAreUnknown(DSLContext snapshot) {
    return snapshot.fetchExists(CUSTOMER)
        && !snapshot.fetchExists(CUSTOMER, CUSTOMER.MACC_ITEMS.isNotNull());
  }

  private static String whyUnknown(LoadedFindings findings) {
    return findings
        .copyMadeUnknown(CustomerField.MACC_ITEMS)
        .map(copy -> "The rule asks for men's accessories, but " + copy.headline() + ".")
        .orElse(
            "The rule asks for men's accessories, but macc_items is unknown of every customer.");
  }

  /**
   * Whom to mail for a new men's luxury brand? The best 1,000 customers.
   *
   * @return the customers, best first, with their scores and the reasons
   */
  public Answer<Campaign> campaign() {
    return campaign(CampaignOptions.standard());
  }

  /**
   * Whom to mail for a new men's luxury brand?
   *
   * @param options how many
   * @return the customers, best first, with their scores and the reasons
   */
  public Answer<Campaign> campaign(CampaignOptions options) {
    return answer(CustomerQuestions.campaign(options));
  }

  /**
   * Answers any question.
   *
   * @param question the query, its columns and how to read it
   * @param <R> the type of the rows
   * @param <T> the type of the answer
   * @return the answer
   */
  public <R extends Record, T> Answer<T> answer(Question<R, T> question) {
    return Transactions.inOneSnapshot(
        dsl, snapshot -> answer(snapshot, question, LoadedFindings.ofLatestLoad(snapshot)));
  }

  /**
   * What the latest load found, and what became of it.
   *
   * @return the findings; none if nothing was loaded yet
   */
  public List<ResolvedFinding> findings() {
    return LoadedFindings.ofLatestLoad(dsl).all();
  }

  private static <R extends Record, T> Answer<T> answer(
      DSLContext snapshot, Question<R, T> question, LoadedFindings findings) {
    return new Answer<>(
        question.reading().apply(snapshot.fetch(question.query())),
        sql(snapshot, question),
        question.columns(),
        findings.openOn(question.columns()));
  }

  private static String sql(DSLContext dsl, Question<?, ?> question) {
    return dsl.configuration()
        .deriveSettings(settings -> settings.withRenderFormatted(true))
        .dsl()
        .renderInlined(question.query());
  }
}
