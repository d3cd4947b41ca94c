package io.gfg.customers.jooq.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gfg.customers.sink.Sinks;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CampaignTest {

  private static final String HEADER =
      "position,customer_id,score,revenue_per_item,revenue_per_item_percent_rank,mens_share,"
          + "mens_share_percent_rank,mens_items,mens_items_percent_rank,discount_used,"
          + "discount_used_percent_rank,days_since_last_order,days_since_last_order_percent_rank,"
          + "return_rate,return_rate_percent_rank,reason\n";

  @TempDir Path directory;

  private static CriterionScore score(
      CampaignCriterion criterion, @Nullable String value, String percentRank) {
    return new CriterionScore(
        criterion, value == null ? null : new BigDecimal(value), new BigDecimal(percentRank));
  }

  private static CampaignCustomer customer(String id) {
    return new CampaignCustomer(
        1,
        id,
        new BigDecimal("0.5678"),
        List.of(
            score(CampaignCriterion.REVENUE_PER_ITEM, "142.50", "0.999999"),
            score(CampaignCriterion.MENS_SHARE, "0.8000", "0.100000"),
            score(CampaignCriterion.MENS_ITEMS, "8", "0.200000"),
            score(CampaignCriterion.DISCOUNT_USED, "0.0512", "0.500000"),
            score(CampaignCriterion.DAYS_SINCE_LAST_ORDER, "4", "0.810000"),
            score(CampaignCriterion.RETURN_RATE, null, "0")));
  }

  @Test
  void weightsAddUpToOne() {
    assertThat(
            Stream.of(CampaignCriterion.values())
                .map(CampaignCriterion::weight)
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo("1");
  }

  @Test
  void givesTheThreeStrongestReasons() {
    assertThat(customer("a").reason())
        .isEqualTo(
            "Spends 142.50 dollars an item (99 % of the others do worse);"
                + " ordered 4 days ago (81 % of the others do worse);"
                + " uses discounts of 5.12 % (50 % of the others do worse).");
  }

  @Test
  void admitsThatThereIsNoReason() {
    assertThat(new CampaignCustomer(1, "a", BigDecimal.ZERO, List.of()).reason())
        .isEqualTo("Gets the newsletter and buys men's items, but no other candidate does worse.");
  }

  @Test
  void writesAHeaderEvenWithoutCustomers() throws IOException {
    StringBuilder text = new StringBuilder();
    new Campaign(List.of()).writeCsv(text);
    assertThat(text).hasToString(HEADER);
  }

  @Test
  void quotesWhatNeedsQuotes() throws IOException {
    StringBuilder text = new StringBuilder();
    new Campaign(List.of(customer("a \"b\", c"))).writeCsv(text);
    assertThat(text.toString())
        .startsWith(HEADER + "1,\"a \"\"b\"\", c\",0.5678,142.50,0.999999,0.8000,0.100000,8,")
        .contains(",4,0.810000,,0,Spends 142.50 dollars");
  }

  @Test
  void writesTheBytesOfACsvSink() throws IOException {
    List<CampaignCustomer> customers = List.of(customer("a"), customer("é\n"));
    Path file = directory.resolve("campaign.csv");
    new Campaign(customers).writeCsv(file);
    Path sunk = directory.resolve("sink.csv");
    try (var session = Sinks.<CampaignCustomer>csv(sunk).open()) {
      customers.forEach(session::write);
      session.commit();
    }
    assertThat(file).hasSameBinaryContentAs(sunk);
  }

  @Test
  void replacesAFileAndLeavesNothingElse() throws IOException {
    Path file = Files.writeString(directory.resolve("campaign.csv"), "old");
    new Campaign(List.of()).writeCsv(file);
    assertThat(file).hasContent(HEADER);
    assertThat(directory).isDirectoryContaining(file::equals).isNotEmptyDirectory();
    try (var files = Files.list(directory)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void leavesNothingWhereTheFileCannotBe() throws IOException {
    Path file = directory.resolve("campaign.csv");
    Files.createDirectories(file.resolve("full"));
    assertThatThrownBy(() -> new Campaign(List.of()).writeCsv(file))
        .isInstanceOf(IOException.class);
    try (var files = Files.list(directory)) {
      assertThat(files).containsExactly(file);
    }
    assertThatThrownBy(() -> new Campaign(List.of()).writeCsv(directory.resolve("no/file.csv")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void needsAtLeastOneCustomer() {
    assertThatThrownBy(() -> CampaignOptions.standard().withLimit(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a campaign needs at least 1 customer, not 0");
  }
}
