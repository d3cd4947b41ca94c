package io.gfg.customers.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.gfg.customers.audit.DroppedCopy;
import io.gfg.customers.audit.Rejection;
import io.gfg.customers.discovery.FindingKind;
import io.gfg.customers.inspection.RepairIds;
import io.gfg.customers.model.Customer;
import io.gfg.customers.model.Reason;
import io.gfg.customers.rule.DuplicateStrategies;
import io.gfg.customers.rule.DuplicateStrategy;
import io.gfg.customers.support.Cleaned;
import io.gfg.customers.support.CustomerLine;
import io.gfg.customers.support.Sources;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DuplicatesTest {

  private static final CustomerLine FIRST = CustomerLine.clean(1);
  private static final CustomerLine SECOND = FIRST.with("revenue", "200").with("unisex_items", "1");
  private static final CustomerLine THIRD = FIRST.with("revenue", "100");
  private static final CustomerLine INVALID = FIRST.with("revenue", "-1");
  private static final CustomerLine OTHER = CustomerLine.clean(2);

  @Test
  void keepsOneOfSeveralCopiesAndTellsTheirLines() {
    Cleaned cleaned = clean(DuplicateStrategies.rejectDiffering(), FIRST, OTHER, FIRST, FIRST);
    assertThat(cleaned.report().accepted()).isEqualTo(2);
    assertThat(cleaned.report().droppedCopies())
        .extracting(copy -> copy.position().line(), DroppedCopy::original, DroppedCopy::customerId)
        .containsExactly(tuple(3L, 1L, CustomerLine.id(1)), tuple(4L, 1L, CustomerLine.id(1)));
    assertThat(cleaned.report().droppedCopies())
        .allMatch(copy -> copy.rule().equals(RepairIds.EXACT_COPY));
    assertThat(cleaned.changes()).hasSize(2);
  }

  @Test
  void recordsThatSayTheSameInOtherWordsAreCopies() {
    CustomerLine same =
        FIRST
            .with("revenue", "163.460")
            .with("orders", "\"2\"")
            .with("items", "3.0")
            .without("cancels")
            .with("cancels", "0");
    Cleaned cleaned = clean(DuplicateStrategies.rejectDiffering(), FIRST, same);
    assertThat(cleaned.report().duplicates()).isEqualTo(1);
    assertThat(cleaned.customers().get(0).revenue()).isEqualTo(new BigDecimal("163.46"));
  }

  @Test
  void rejectsAllDifferingRecordsAndNamesTheirColumns() {
    Cleaned cleaned = clean(DuplicateStrategies.rejectDiffering(), FIRST, OTHER, SECOND);
    assertThat(cleaned.customers()).extracting(Customer::customerId).containsExactly(id(2));
    assertThat(cleaned.rejections()).hasSize(2);
    assertThat(cleaned.rejections())
        .allSatisfy(
            rejection ->
                assertThat(rejection.reasons())
                    .containsExactly(
                        new Reason(
                            "duplicates.reject-differing",
                            List.of("unisex_items", "revenue"),
                            "records of one customer differ, and nothing says which is right;"
                                + " valid records at lines 1, 3, none was kept")));
  }

  @Test
  void namesTheExtrasIfOnlyTheyDiffer() {
    Cleaned cleaned =
        clean(
            DuplicateStrategies.rejectDiffering(),
            FIRST.with("loyalty", "1"),
            FIRST.with("loyalty", "2"));
    assertThat(cleaned.rejections()).hasSize(2);
    assertThat(cleaned.rejections().get(0).reasons().get(0).columns()).isEmpty();
  }

  @Test
  void aConflictIsOpenWhereNoneIsKeptAndSettledWhereOneIs() {
    assertThat(conflict(DuplicateStrategies.rejectDiffering(), FIRST, OTHER, SECOND))
        .isEqualTo(Resolution.OPEN);
    assertThat(conflict(DuplicateStrategies.rejectDiffering(), FIRST, INVALID))
        .isEqualTo(Resolution.OPEN);
    assertThat(conflict(DuplicateStrategies.keepLast(), FIRST, OTHER, SECOND, THIRD))
        .isEqualTo(Resolution.REPAIRED);
    assertThat(conflict(DuplicateStrategies.keepLast(), FIRST, INVALID))
        .isEqualTo(Resolution.REPAIRED);
  }

  private static Resolution conflict(DuplicateStrategy strategy, CustomerLine... lines) {
    return clean(strategy, lines).report().findings().stream()
        .filter(found -> found.finding().kind() == FindingKind.CONFLICTING_ROWS)
        .map(ResolvedFinding::resolution)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void keepsTheFirst() {
    assertKept(DuplicateStrategies.keepFirst(), "163.46");
  }

  @Test
  void keepsTheLast() {
    assertKept(DuplicateStrategies.keepLast(), "100");
  }

  @Test
  void keepsThePreferred() {
    assertKept(
        DuplicateStrategies.prefer(
            Comparator.comparing(customer -> Objects.requireNonNull(customer.revenue()))),
        "200");
  }

  @Test
  void aCopyWithinAConflictIsDroppedAndNotRejected() {
    Cleaned cleaned = clean(DuplicateStrategies.rejectDiffering(), FIRST, SECOND, FIRST, SECOND);
    assertThat(cleaned.report().duplicates()).isEqualTo(2);
    assertThat(cleaned.report().rejected()).isEqualTo(2);
    assertThat(cleaned.report().droppedCopies())
        .extracting(DroppedCopy::original)
        .containsExactly(1L, 2L);
  }

  @Test
  void keepLastMeansTheLastContentAndNotItsCopy() {
    Cleaned cleaned = clean(DuplicateStrategies.keepLast(), FIRST, SECOND, FIRST);
    assertThat(cleaned.customers().get(0).revenue()).isEqualTo(new BigDecimal("200"));
  }

  @Test
  void anInvalidRecordIsRejectedForItselfAndDoesNotWin() {
    Cleaned cleaned = clean(DuplicateStrategies.keepLast(), FIRST, INVALID);
    assertThat(cleaned.customers().get(0).revenue()).isEqualTo(new BigDecimal("163.46"));
    assertThat(cleaned.rejections())
        .singleElement()
        .extracting(Rejection::reasons)
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(Reason.class))
        .extracting(Reason::rule)
        .containsExactly("revenue.not-negative");
    assertThat(cleaned.report().superseded()).isZero();
  }

  @Test
  void theOnlyValidOneOfDifferingRecordsIsStillDoubtful() {
    Cleaned cleaned = clean(DuplicateStrategies.rejectDiffering(), INVALID, FIRST);
    assertThat(cleaned.customers()).isEmpty();
    assertThat(cleaned.report().rejections())
        .containsExactly(
            new RuleCount("duplicates.reject-differing", 1),
            new RuleCount("revenue.not-negative", 1));
  }

  @Test
  void aRecordThatCannotBeDecodedIsNoContradiction() {
    Cleaned cleaned =
        clean(DuplicateStrategies.rejectDiffering(), FIRST, FIRST.with("orders", "true"));
    assertThat(cleaned.report().accepted()).isEqualTo(1);
    assertThat(cleaned.report().rejected()).isEqualTo(1);
  }

  @Test
  void settlesEveryCustomerOnItsOwn() {
    Cleaned cleaned =
        clean(
            DuplicateStrategies.keepLast(),
            FIRST,
            OTHER,
            SECOND,
            OTHER.with("revenue", "7"),
            CustomerLine.clean(3));
    assertThat(cleaned.customers()).extracting(Customer::customerId).contains(id(1), id(2), id(3));
    assertThat(cleaned.report().superseded()).isEqualTo(2);
  }

  private static void assertKept(DuplicateStrategy strategy, String revenue) {
    Cleaned cleaned = clean(strategy, FIRST, SECOND, OTHER, THIRD);
    assertThat(cleaned.customers())
        .filteredOn(customer -> id(1).equals(customer.customerId()))
        .singleElement()
        .extracting(Customer::revenue)
        .isEqualTo(new BigDecimal(revenue));
    assertThat(cleaned.report().superseded()).isEqualTo(2);
    assertThat(cleaned.report().rejections()).containsExactly(new RuleCount(strategy.id(), 2));
  }

  private static Cleaned clean(DuplicateStrategy strategy, CustomerLine... lines) {
    return Cleaned.of(
        Sources.of((Object[]) lines),
        CleaningPolicy.standard()
            .withRejectLimit(RejectLimit.unlimited())
            .withDuplicates(strategy));
  }

  private static String id(int number) {
    return CustomerLine.id(number);
  }
}
