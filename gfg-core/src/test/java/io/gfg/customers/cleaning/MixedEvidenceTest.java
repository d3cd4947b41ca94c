package io.gfg.customers.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.cleaning.RuleDecision.Application;
import io.gfg.customers.inspection.RepairIds;
import io.gfg.customers.model.Customer;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.support.Attempt;
import io.gfg.customers.support.Cleaned;
import io.gfg.customers.support.CustomerLine;
import io.gfg.customers.support.Sources;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MixedEvidenceTest {

  private static final CleaningPolicy STANDARD =
      CleaningPolicy.standard().withRejectLimit(RejectLimit.unlimited());

  @TempDir Path folder;

  @Test
  void aFileThatContradictsItselfIsRefusedWithTheNumbers() {
    Attempt.failing(
            CleaningRun.of(Sources.of(half()), CleaningPolicy.standard()),
            folder,
            MixedEvidenceException.class)
        .withMessage(
            "the file contradicts itself, so it is refused: days-since-last-order.hours-as-days:"
                + " days_since_last_order / 24 <= days_since_first_order: broken in 10 of 20"
                + " (50.00 %) rows as they are; 10 of these keep it once repaired, in 10 both sides"
                + " are then equal; 10 rows speak against the repair, and in 0 it cannot be told."
                + " Ask its producer, or say in the policy what to do with onMixedEvidence(...):"
                + " data.json");
  }

  @Test
  void namesEveryContradictionAtOnce() {
    List<CustomerLine> lines =
        half().stream()
            .map(
                line ->
                    line.json().contains("24000")
                        ? line.with("average_discount_used", "1001")
                        : line)
            .toList();
    Attempt.failing(
            CleaningRun.of(Sources.of(lines), CleaningPolicy.standard()),
            folder,
            MixedEvidenceException.class)
        .withMessageContaining(RepairIds.HOURS_AS_DAYS + ": ")
        .withMessageContaining(RepairIds.RATE_TIMES_10000 + ": ");
  }

  @Test
  void skippingLeavesTheColumnToTheValidationRules() {
    Cleaned cleaned =
        Cleaned.of(Sources.of(half()), STANDARD.onMixedEvidence(MixedEvidence.SKIP_REPAIR));
    assertThat(cleaned.customers())
        .hasSize(10)
        .extracting(Customer::daysSinceLastOrder)
        .containsOnly(995);
    assertThat(cleaned.report().rejections())
        .containsExactly(new RuleCount("days-since-last-order.not-before-first", 10));
    assertThat(decision(cleaned)).isEqualTo(Application.NOT_APPLIED);
    assertThat(resolution(cleaned)).isEqualTo(Resolution.OPEN);
  }

  @Test
  void repairingRepairsEveryRecordAllTheSame() {
    Cleaned cleaned =
        Cleaned.of(Sources.of(half()), STANDARD.onMixedEvidence(MixedEvidence.REPAIR));
    assertThat(cleaned.customers())
        .hasSize(10)
        .extracting(Customer::daysSinceLastOrder)
        .containsOnly(1000);
    assertThat(cleaned.report().rejections())
        .containsExactly(new RuleCount("columns.required", 10));
    assertThat(decision(cleaned)).isEqualTo(Application.APPLIED);
  }

  @Test
  void aPolicyWithoutTheRepairDoesNotMind() {
    Cleaned cleaned = Cleaned.of(Sources.of(half()), STANDARD.without(RepairIds.HOURS_AS_DAYS));
    assertThat(cleaned.report().accepted()).isEqualTo(10);
    assertThat(resolution(cleaned)).isEqualTo(Resolution.OPEN);
  }

  @Test
  void tooFewRowsToTellAreNotRepaired() {
    CustomerLine line = CustomerLine.clean(1).with(CustomerField.DAYS_SINCE_LAST_ORDER, 24_000);
    Cleaned cleaned = Cleaned.of(Sources.of(line), STANDARD);
    assertThat(decision(cleaned)).isEqualTo(Application.NOT_APPLIED);
    assertThat(cleaned.rejections()).hasSize(1);
  }

  private static Application decision(Cleaned cleaned) {
    return cleaned.report().decisions().stream()
        .filter(decision -> decision.rule().equals(RepairIds.HOURS_AS_DAYS))
        .map(RuleDecision::application)
        .findFirst()
        .orElseThrow();
  }

  private static Resolution resolution(Cleaned cleaned) {
    return cleaned.report().findings().stream()
        .filter(found -> found.finding().id().equals("MIXED_UNITS:days_since_last_order"))
        .map(ResolvedFinding::resolution)
        .findFirst()
        .orElseThrow();
  }

  /** Ten customers in days, ten in hours. */
  private static List<CustomerLine> half() {
    List<CustomerLine> lines = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      CustomerLine line = CustomerLine.clean(i);
      lines.add(i < 10 ? line : line.with(CustomerField.DAYS_SINCE_LAST_ORDER, 24_000));
    }
    return lines;
  }
}
