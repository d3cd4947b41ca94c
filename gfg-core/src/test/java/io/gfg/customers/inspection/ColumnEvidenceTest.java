package io.gfg.customers.inspection;

import static io.gfg.customers.discovery.Verdict.ABSENT;
import static io.gfg.customers.discovery.Verdict.MIXED;
import static io.gfg.customers.discovery.Verdict.SUPPORTED;
import static io.gfg.customers.discovery.Verdict.UNDECIDED;
import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.discovery.DividedOrder;
import io.gfg.customers.discovery.Evidence;
import io.gfg.customers.discovery.FindingKind;
import io.gfg.customers.discovery.GuardEvidence;
import io.gfg.customers.discovery.Hypothesis;
import io.gfg.customers.discovery.Term;
import io.gfg.customers.discovery.Verdict;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.support.CustomerLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnEvidenceTest {

  /** The three defects of whole columns, each with a way to plant it. */
  @SuppressWarnings("ImmutableEnumChecker") // columns are constants, plantings have no state
  enum Defect {
    HOURS(FindingKind.WRONG_UNIT, KnownDefects.HOURS_AS_DAYS, PlantedFile::withHours),
    SCALED(FindingKind.WRONG_SCALE, KnownDefects.RATE_TIMES_10000, PlantedFile::withScaledRates),
    COPIED(FindingKind.COPIED_COLUMN, KnownDefects.COPY_OF_WACC, PlantedFile::withCopies);

    private final FindingKind kind;
    private final Hypothesis hypothesis;
    private final Planting planting;

    Defect(FindingKind kind, Hypothesis hypothesis, Planting planting) {
      this.kind = kind;
      this.hypothesis = hypothesis;
      this.planting = planting;
    }

    PlantedFile planted(int rows, int dirty, long seed) {
      return planting.plant(rows, dirty, seed);
    }

    GuardEvidence evidence(CustomerProfile profile) {
      return profile.evidence(hypothesis);
    }

    /** A column that has the defect in part is a kind of its own, unless it is a copy. */
    boolean isFound(CustomerProfile profile) {
      boolean inPart = evidence(profile).verdict() == MIXED && this != COPIED;
      FindingKind expected = inPart ? FindingKind.MIXED_UNITS : kind;
      return profile.findings().stream()
          .filter(finding -> finding.columns().equals(hypothesis.columns().subList(0, 1)))
          .anyMatch(finding -> finding.kind() == expected);
    }
  }

  private interface Planting {
    PlantedFile plant(int rows, int dirty, long seed);
  }

  @ParameterizedTest
  @CsvSource({
    "HOURS, 1, 1, UNDECIDED",
    "HOURS, 2, 2, UNDECIDED",
    "HOURS, 3, 3, SUPPORTED",
    "HOURS, 5, 5, SUPPORTED",
    "HOURS, 5, 2, UNDECIDED",
    "HOURS, 5, 3, MIXED",
    "HOURS, 50, 50, SUPPORTED",
    "HOURS, 50, 25, MIXED",
    "HOURS, 1000, 1, UNDECIDED",
    "HOURS, 1000, 20, MIXED",
    "HOURS, 1000, 100, MIXED",
    "HOURS, 1000, 500, MIXED",
    "HOURS, 1000, 900, MIXED",
    "HOURS, 1000, 990, MIXED",
    "HOURS, 1000, 995, SUPPORTED",
    "HOURS, 1000, 1000, SUPPORTED",
    "SCALED, 1, 1, UNDECIDED",
    "SCALED, 2, 2, UNDECIDED",
    "SCALED, 3, 3, SUPPORTED",
    "SCALED, 5, 5, SUPPORTED",
    "SCALED, 5, 2, UNDECIDED",
    "SCALED, 5, 3, MIXED",
    "SCALED, 50, 50, SUPPORTED",
    "SCALED, 50, 25, MIXED",
    "SCALED, 1000, 1, UNDECIDED",
    "SCALED, 1000, 20, MIXED",
    "SCALED, 1000, 100, MIXED",
    "SCALED, 1000, 500, MIXED",
    "SCALED, 1000, 900, MIXED",
    "SCALED, 1000, 990, MIXED",
    "SCALED, 1000, 995, SUPPORTED",
    "SCALED, 1000, 1000, SUPPORTED",
    "COPIED, 1, 1, UNDECIDED",
    "COPIED, 2, 2, SUPPORTED",
    "COPIED, 3, 3, SUPPORTED",
    "COPIED, 5, 5, SUPPORTED",
    "COPIED, 50, 50, SUPPORTED",
    "COPIED, 50, 25, MIXED",
    "COPIED, 1000, 1, UNDECIDED",
    "COPIED, 1000, 20, MIXED",
    "COPIED, 1000, 100, MIXED",
    "COPIED, 1000, 500, MIXED",
    "COPIED, 1000, 900, MIXED",
    "COPIED, 1000, 979, MIXED",
    "COPIED, 1000, 990, SUPPORTED",
    "COPIED, 1000, 1000, SUPPORTED"
  })
  void amountsTo(Defect defect, int rows, int dirty, Verdict expected) {
    CustomerProfile profile = defect.planted(rows, dirty, 7).profile();
    assertThat(defect.evidence(profile).verdict()).isEqualTo(expected);
    assertThat(defect.isFound(profile)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Defect.class)
  void nothingIsFoundInACleanFile(Defect clean) {
    for (int rows : new int[] {0, 1, 2, 3, 5, 50, 1000}) {
      for (long seed = 0; seed < 5; seed++) {
        CustomerProfile profile = clean.planted(rows, 0, seed).profile();
        for (Defect defect : Defect.values()) {
          assertThat(defect.evidence(profile).verdict()).isEqualTo(ABSENT);
          assertThat(defect.isFound(profile)).isFalse();
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Defect.class)
  void leavesTheOtherColumnsAlone(Defect defect) {
    CustomerProfile profile = defect.planted(1000, 1000, 7).profile();
    for (Defect other : Defect.values()) {
      assertThat(other.isFound(profile)).isEqualTo(other == defect);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 50, 200, 1000, 3000})
  void aBrokenOrderInOneRowOfTwentyIsNotCalledHours(int rows) {
    for (long seed = 0; seed < 10; seed++) {
      CustomerProfile profile = PlantedFile.withBrokenOrder(rows, rows / 20, seed).profile();
      assertThat(Defect.HOURS.evidence(profile).verdict()).isIn(ABSENT, UNDECIDED);
    }
  }

  @ParameterizedTest
  @CsvSource({"HOURS, 3", "HOURS, 500", "SCALED, 30", "SCALED, 1000", "COPIED, 500"})
  void doesNotDependOnTheOrderOfRows(Defect defect, int dirty) {
    List<CustomerLine> lines = new ArrayList<>(defect.planted(1000, dirty, 7).lines());
    GuardEvidence expected = defect.evidence(PlantedFile.profile(lines));
    for (long seed = 0; seed < 3; seed++) {
      Collections.shuffle(lines, new Random(seed));
      assertThat(defect.evidence(PlantedFile.profile(lines))).isEqualTo(expected);
    }
  }

  @Test
  void tellsHoursInNumbers() {
    List<CustomerLine> lines =
        lines(
            1250,
            i ->
                i < 1200
                    ? CustomerLine.clean(i).with(CustomerField.DAYS_SINCE_LAST_ORDER, 24_000)
                    : i < 1210
                        ? CustomerLine.clean(i).with(CustomerField.DAYS_SINCE_LAST_ORDER, 1001)
                        : CustomerLine.clean(i));
    GuardEvidence evidence = Defect.HOURS.evidence(PlantedFile.profile(lines));
    assertThat(evidence)
        .isEqualTo(
            new GuardEvidence(
                KnownDefects.HOURS_AS_DAYS,
                MIXED,
                1200,
                new Evidence(
                    new BigDecimal("0.968000"),
                    null,
                    new BigDecimal("0.008000"),
                    1250,
                    "days_since_last_order / 24 <= days_since_first_order: broken in 1,210 of 1,250"
                        + " (96.80 %) rows as they are; 1,200 of these keep it once repaired, in"
                        + " 1,200 both sides are then equal; 50 rows speak against the repair, and"
                        + " in 0 it cannot be told")));
  }

  @Test
  void tellsScaledRatesInNumbers() {
    List<CustomerLine> lines =
        lines(
            10,
            i -> CustomerLine.clean(i).with("average_discount_used", i < 4 ? "1000.882" : "3001"));
    GuardEvidence evidence = Defect.SCALED.evidence(PlantedFile.profile(lines));
    assertThat(evidence)
        .isEqualTo(
            new GuardEvidence(
                KnownDefects.RATE_TIMES_10000,
                SUPPORTED,
                10,
                new Evidence(
                    new BigDecimal("1.000000"),
                    null,
                    new BigDecimal("0.000000"),
                    10,
                    "0 <= average_discount_used / 10,000 <= 1 and average_discount_used / 10,000"
                        + " >= average_discount_onoffer: broken in 10 of 10 (100.00 %) rows as they"
                        + " are; 10 of these keep it once repaired, in 4 both sides are then equal;"
                        + " 0 rows speak against the repair, and in 0 it cannot be told")));
  }

  @Test
  void tellsCopiesInNumbers() {
    List<CustomerLine> lines =
        lines(8, i -> CustomerLine.clean(i).with("macc_items", "1").with("male_items", "" + i % 2));
    GuardEvidence evidence = Defect.COPIED.evidence(PlantedFile.profile(lines));
    assertThat(evidence)
        .isEqualTo(
            new GuardEvidence(
                KnownDefects.COPY_OF_WACC,
                SUPPORTED,
                8,
                new Evidence(
                    new BigDecimal("1.000000"),
                    null,
                    null,
                    8,
                    "macc_items equals wacc_items in 8 of 8 (100.00 %) rows in which either is not"
                        + " usual; in 4 of these it exceeds male_items + unisex_items, so it is the"
                        + " overwritten one")));
  }

  @Test
  void aCopyInTheOtherDirectionIsNotBlamedOnMensAccessories() {
    List<CustomerLine> lines =
        lines(50, i -> CustomerLine.clean(i).with("macc_items", "1").with("male_items", "4"));
    assertThat(Defect.COPIED.evidence(PlantedFile.profile(lines)).verdict()).isEqualTo(UNDECIDED);
  }

  @Test
  void rowsWithoutBothValuesSayNothing() {
    List<CustomerLine> lines =
        lines(
            50,
            i ->
                CustomerLine.clean(i)
                    .with("days_since_last_order", "24000")
                    .with("days_since_first_order", "null")
                    .with("average_discount_used", "1001")
                    .without("average_discount_onoffer")
                    .with("macc_items", "1")
                    .with("wacc_items", "null"));
    CustomerProfile profile = PlantedFile.profile(lines);
    for (Defect defect : Defect.values()) {
      assertThat(defect.evidence(profile).verdict()).isEqualTo(ABSENT);
      assertThat(defect.evidence(profile).evidence().rows()).isZero();
    }
  }

  @Test
  void recordsThatCannotBeDecodedSayNothing() {
    List<CustomerLine> lines =
        lines(
            50,
            i ->
                CustomerLine.clean(i)
                    .with("days_since_last_order", "24000")
                    .with("orders", "\"many\""));
    CustomerProfile profile = PlantedFile.profile(lines);
    assertThat(Defect.HOURS.evidence(profile).evidence().rows()).isZero();
    assertThat(profile.undecodable()).isEqualTo(50);
  }

  @Test
  void anEvidenceNobodyLookedForIsAbsent() {
    CustomerProfile profile = PlantedFile.profile(List.of());
    Hypothesis other = new DividedOrder(new Term("orders", 24), "items", DividedOrder.Side.AT_MOST);
    assertThat(profile.evidence(other).verdict()).isEqualTo(ABSENT);
  }

  private static List<CustomerLine> lines(int rows, Function<Integer, CustomerLine> line) {
    return IntStream.range(0, rows).mapToObj(line::apply).toList();
  }
}
