package io.gfg.customers.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gfg.customers.audit.Rejection;
import io.gfg.customers.inspection.RepairIds;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.model.Reason;
import io.gfg.customers.sink.Sinks;
import io.gfg.customers.source.CustomerSource;
import io.gfg.customers.support.Cleaned;
import io.gfg.customers.support.CustomerLine;
import io.gfg.customers.support.Sources;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CleaningRunTest {

  private static final CleaningPolicy STANDARD =
      CleaningPolicy.standard().withRejectLimit(RejectLimit.unlimited());

  @TempDir Path folder;

  @Test
  void aCleanFilePassesUnchangedWithAnEmptyAudit() {
    List<CustomerLine> lines = IntStream.range(0, 50).mapToObj(CustomerLine::clean).toList();
    Cleaned standard = Cleaned.of(Sources.of(lines), CleaningPolicy.standard());
    Cleaned none = Cleaned.of(Sources.of(lines), CleaningPolicy.none());
    assertThat(standard.customers()).hasSize(50).isEqualTo(none.customers());
    assertThat(standard.changes()).isEmpty();
    assertThat(standard.rejections()).isEmpty();
    assertThat(standard.report().changes()).isEmpty();
    assertThat(standard.report().warnings()).isEmpty();
  }

  @Test
  void anEmptySourceGivesNothing() {
    Cleaned cleaned = Cleaned.of(Sources.of(), CleaningPolicy.strict());
    assertThat(cleaned.customers()).isEmpty();
    assertThat(cleaned.report().read()).isZero();
  }

  @Test
  void repairsAWhollyDirtyFile() {
    Cleaned cleaned = Cleaned.of(Sources.of(dirtyLines(60)), CleaningPolicy.standard());
    assertThat(cleaned.customers())
        .hasSize(60)
        .allSatisfy(
            customer -> {
              assertThat(customer.daysSinceLastOrder()).isEqualTo(900);
              assertThat(customer.averageDiscountUsed()).isEqualTo(new BigDecimal("0.1000882"));
              assertThat(customer.maccItems()).isNull();
              assertThat(customer.isNewsletterSubscriber()).isTrue();
              assertThat(customer.couponDiscountApplied()).isEqualTo(new BigDecimal("0.0"));
            });
    assertThat(cleaned.report().changes())
        .extracting(ChangeCount::rule)
        .containsExactly(
            RepairIds.RATE_TIMES_10000,
            RepairIds.NO_COUPON_IS_ZERO,
            RepairIds.HOURS_AS_DAYS,
            RepairIds.YES_NO,
            RepairIds.COPY_OF_WACC);
    assertThat(cleaned.report().changes()).allMatch(count -> count.changes() == 60);
    assertThat(cleaned.changes()).hasSize(300);
    assertThat(cleaned.report().findings())
        .filteredOn(found -> found.resolution() == Resolution.OPEN)
        .extracting(found -> found.finding().kind().name())
        .containsOnly("UNDOCUMENTED_COLUMN");
  }

  @Test
  void cleaningItsOwnOutputChangesNothing() throws IOException {
    Path once = folder.resolve("once.ndjson");
    Path twice = folder.resolve("twice.ndjson");
    CleaningRun.of(Sources.of(dirtyLines(60)), CleaningPolicy.standard()).into(Sinks.ndjson(once));
    CleaningReport report =
        CleaningRun.of(CustomerSource.of(once), CleaningPolicy.standard())
            .into(Sinks.ndjson(twice))
            .report();
    assertThat(report.changes()).isEmpty();
    assertThat(twice).hasSameBinaryContentAs(once);
  }

  @Test
  void notebookDoesItsFourStepsAndNothingElse() {
    List<CustomerLine> lines = new ArrayList<>(dirtyLines(3));
    lines.add(CustomerLine.clean(9).with("days_since_last_order", "47").with("revenue", "-5"));
    lines.add(dirtyLines(1).get(0));
    Cleaned cleaned = Cleaned.of(Sources.of(lines), CleaningPolicy.notebook());
    assertThat(cleaned.report().duplicates()).isEqualTo(1);
    assertThat(cleaned.customers()).hasSize(4);
    assertThat(cleaned.customers().get(0).daysSinceLastOrder()).isEqualTo(900);
    assertThat(cleaned.customers().get(0).averageDiscountUsed())
        .isEqualTo(new BigDecimal("1000.882"));
    assertThat(cleaned.customers().get(0).maccItems()).isEqualTo(2);
    assertThat(cleaned.customers().get(0).couponDiscountApplied()).isEqualTo(new BigDecimal("0.0"));
    assertThat(cleaned.customers().get(3).daysSinceLastOrder()).isEqualTo(1);
    assertThat(cleaned.customers().get(3).revenue()).isEqualTo(new BigDecimal("-5"));
  }

  @Test
  void noneRepairsAndJudgesNothing() {
    CustomerLine odd = dirtyLines(1).get(0).with("revenue", "-5").with("customer_id", "\"odd\"");
    Cleaned cleaned = Cleaned.of(Sources.of(odd, odd), CleaningPolicy.none());
    assertThat(cleaned.customers()).hasSize(1);
    assertThat(cleaned.customers().get(0).daysSinceLastOrder()).isEqualTo(21_600);
    assertThat(cleaned.customers().get(0).couponDiscountApplied()).isNull();
    assertThat(cleaned.report().duplicates()).isEqualTo(1);
  }

  @Test
  void warningsAreCountedAndLoaded() {
    Cleaned cleaned =
        Cleaned.of(
            Sources.of(
                CustomerLine.clean(1).with("items", "9"),
                CustomerLine.clean(2).with("items", "9").with("orders", "9")),
            CleaningPolicy.standard());
    assertThat(cleaned.customers()).hasSize(2);
    assertThat(cleaned.report().warnings())
        .containsExactly(
            new RuleCount("items.sum-of-parts", 2), new RuleCount("orders.sum-of-devices", 1));
  }

  @Test
  void strictMakesWarningsErrors() {
    CustomerLine doubtful = CustomerLine.clean(1).with("items", "9");
    assertThatThrownBy(() -> Cleaned.of(Sources.of(doubtful), CleaningPolicy.strict()))
        .isInstanceOf(TooManyRejectsException.class)
        .hasMessageContaining("rejected 1 of 1 records, more than 0 records; nothing was written.")
        .hasMessageContaining("items.sum-of-parts (1)")
        .hasMessageEndingWith("data.json:1");
  }

  @Test
  void aRejectionKeepsPlaceReasonsAndTheLineItself() {
    CustomerLine bad = CustomerLine.clean(2).with("orders", "3.5").with("items", "[1]");
    Cleaned cleaned = Cleaned.of(Sources.of(CustomerLine.clean(1), "", bad), STANDARD);
    Rejection rejection = cleaned.rejections().get(0);
    assertThat(rejection.position()).hasToString("data.json:3");
    assertThat(rejection.position().record()).isEqualTo(2);
    assertThat(rejection.raw().text()).isEqualTo(bad.json());
    assertThat(rejection.customerId()).isEqualTo(CustomerLine.id(2));
    assertThat(rejection.reasons())
        .extracting(Reason::rule)
        .containsExactly("orders.not-whole", "items.nested");
    assertThat(rejection.toString()).doesNotContain(CustomerLine.id(2));
  }

  @Test
  void aRecordWithoutIdIsRejectedUnderEveryPolicy() {
    for (CleaningPolicy policy : CleaningPolicyTest.policies()) {
      Cleaned cleaned =
          Cleaned.of(
              Sources.of(
                  CustomerLine.clean(1).without("customer_id"),
                  CustomerLine.clean(1).with("customer_id", "null"),
                  CustomerLine.clean(1).with("customer_id", "\" \""),
                  CustomerLine.clean(1).with("customer_id", "7"),
                  "{}"),
              policy.withRejectLimit(RejectLimit.unlimited()));
      assertThat(cleaned.customers()).isEmpty();
      assertThat(cleaned.report().rejections())
          .containsExactly(
              new RuleCount("customer-id.missing", 4), new RuleCount("customer-id.wrong-type", 1));
    }
  }

  @Test
  void oneRecordCountsOnceForEachRule() {
    CustomerLine bad = CustomerLine.clean(1).with("orders", "-1").with("items", "-1");
    Cleaned cleaned = Cleaned.of(Sources.of(bad), STANDARD);
    assertThat(cleaned.rejections().get(0).reasons()).hasSize(2);
    assertThat(cleaned.report().rejections())
        .containsExactly(new RuleCount("counts.not-negative", 1));
  }

  @Test
  void aRunMayBeRunAgainWithTheSameBytes() throws IOException {
    List<Object> lines = new ArrayList<>(dirtyLines(20));
    lines.add("garbage");
    lines.add(CustomerLine.clean(1));
    lines.add(dirtyLines(1).get(0));
    Path file = Files.writeString(folder.resolve("data.json"), join(lines));
    Path rejects = folder.resolve("rejects.ndjson");
    Path changes = folder.resolve("changes.ndjson");
    Path out = folder.resolve("out.ndjson");
    CleaningRun run =
        CleaningRun.of(CustomerSource.of(file), STANDARD.onMixedEvidence(MixedEvidence.REPAIR))
            .rejectsTo(Sinks.ndjson(rejects))
            .changesTo(Sinks.ndjson(changes));
    run.into(Sinks.ndjson(out));
    List<String> first = List.of(read(rejects), read(changes), read(out));
    InspectedRun inspected = run.inspect();
    for (int i = 0; i < 2; i++) {
      inspected.into(Sinks.ndjson(out));
      assertThat(List.of(read(rejects), read(changes), read(out))).isEqualTo(first);
    }
    assertThat(first).doesNotContain("");
  }

  @Test
  void mayReplaceTheFileItReads() throws IOException {
    Path file = Files.writeString(folder.resolve("data.json"), join(dirtyLines(20)));
    CleaningRun.of(CustomerSource.of(file), CleaningPolicy.standard()).into(Sinks.ndjson(file));
    assertThat(read(file)).contains("\"average_discount_used\":0.1000882");
    assertThat(read(file).lines()).hasSize(20);
  }

  @Test
  void writesARejectionWhoseReasonQuotesAnAwkwardKey() throws IOException {
    String key = "k".repeat(63) + "\ud83d\ude00" + "k".repeat(9);
    Path file =
        Files.writeString(folder.resolve("data.json"), "{\"%s\":1,\"%s\":2}\n".formatted(key, key));
    Path rejects = folder.resolve("rejects.ndjson");
    CleaningRun.of(CustomerSource.of(file), STANDARD)
        .rejectsTo(Sinks.ndjson(rejects))
        .into(Sinks.discarding());
    assertThat(read(rejects)).contains("malformed.repeated-key").contains(key);
  }

  @Test
  void keepsUnknownKeysAndTheirText() throws IOException {
    Path out = folder.resolve("out.ndjson");
    CustomerLine line =
        CustomerLine.clean(1).with("z_new", "{ \"b\" : 1.50, \"a\":[1,2] }").with("a\\\"n", "1e3");
    CleaningRun.of(Sources.of(line), CleaningPolicy.standard()).into(Sinks.ndjson(out));
    assertThat(read(out)).endsWith(",\"a\\\"n\":1e3,\"z_new\":{\"b\":1.50,\"a\":[1,2]}}\n");
  }

  private static List<CustomerLine> dirtyLines(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                CustomerLine.clean(i)
                    .with(CustomerField.DAYS_SINCE_LAST_ORDER, 900 * 24)
                    .with("average_discount_used", "1000.882")
                    .with("is_newsletter_subscriber", "\"Y\"")
                    .with("coupon_discount_applied", "null")
                    .with("wacc_items", "2")
                    .with("macc_items", "2"))
        .toList();
  }

  private static String join(List<?> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file);
  }
}
