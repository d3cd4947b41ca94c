package io.gfg.customers.testkit.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gfg.customers.comparison.DayComparison;
import io.gfg.customers.comparison.Difference;
import io.gfg.customers.comparison.DifferenceKind;
import io.gfg.customers.comparison.NoBaselineException;
import io.gfg.customers.comparison.ProfileFile;
import io.gfg.customers.discovery.InspectOptions;
import io.gfg.customers.discovery.Severity;
import io.gfg.customers.discovery.TableContract;
import io.gfg.customers.discovery.TableProfile;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spoils the second of two days, and reads what is told of it. */
@TestInstance(Lifecycle.PER_CLASS)
class DayComparisonTest {

  private static final int ROWS = 4000;
  private static final InspectOptions CONTRACT =
      InspectOptions.defaults().withContract(TableContract.customers());

  private List<String[]> clean;
  private TableProfile yesterday;

  @BeforeAll
  void inspectYesterday() throws IOException {
    clean = Tables.clean(ROWS, 1);
    yesterday = Tables.inspect(table(), CONTRACT);
  }

  @Test
  void tellsNothingOfTheSameDay() {
    assertThat(against(yesterday, table()).differences()).isEmpty();
  }

  @Test
  void raisesNoAlarmBetweenCleanDays() throws IOException {
    for (int seed = 100; seed < 140; seed += 2) {
      TableProfile one = Tables.inspect(Tables.clean(2000, seed), CONTRACT);

      DayComparison comparison = against(one, Tables.clean(2000, seed + 1));

      assertThat(comparison.atLeast(Severity.QUESTION)).as("seed " + seed).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "days_since_last_order, 24",
    "days_since_first_order, 7",
    "items, 100",
    "female_items, 12",
    "wapp_items, 1000",
    "orders, 60"
  })
  void namesTheFactorOfAnotherUnit(String column, int factor) {
    List<String[]> today = changed(column, value -> times(value, factor));

    Difference difference = only(against(yesterday, today), DifferenceKind.UNIT_CHANGE);

    assertThat(difference.columns()).containsExactly(column);
    assertThat(difference.change()).isEqualByComparingTo(BigDecimal.valueOf(factor));
    assertThat(difference.severity()).isEqualTo(Severity.DEFECT);
  }

  @Test
  void namesTheFactorOfAUnitThatWasMended() {
    TableProfile hours =
        Tables.inspect(changed("days_since_last_order", value -> times(value, 24)), CONTRACT);

    Difference difference = only(against(hours, table()), DifferenceKind.UNIT_CHANGE);

    assertThat(difference.headline())
        .startsWith("days_since_last_order is 24 times smaller than it was");
  }

  @Test
  void tellsGrowthFromAnotherUnit() {
    List<String[]> today =
        changed("revenue", value -> new BigDecimal(value).multiply(new BigDecimal("2")).toString());

    DayComparison comparison = against(yesterday, today);

    assertThat(kinds(comparison, "revenue")).containsExactly(DifferenceKind.GROWTH);
    assertThat(only(comparison, DifferenceKind.GROWTH).change())
        .isBetween(new BigDecimal("1.99"), new BigDecimal("2.01"));
  }

  @Test
  void tellsAShiftByTheRowsThatMoved() {
    int[] row = {0};
    List<String[]> today =
        changed("days_since_last_order", value -> row[0]++ % 5 == 0 ? "1" : value);

    Difference shift = only(against(yesterday, today), DifferenceKind.DISTRIBUTION_SHIFT);

    assertThat(shift.columns()).containsExactly("days_since_last_order");
    assertThat(shift.severity()).isEqualTo(Severity.QUESTION);
    assertThat(shift.change()).isBetween(new BigDecimal("0.15"), new BigDecimal("0.2"));
  }

  @Test
  void tellsHowManyValuesAreMissing() {
    int[] row = {0};
    List<String[]> today = changed("revenue", value -> row[0]++ % 5 == 0 ? "" : value);

    Difference difference = only(against(yesterday, today), DifferenceKind.MISSING_VALUES);

    assertThat(difference.subject()).isEqualTo("revenue (null)");
    assertThat(difference.before()).isEqualByComparingTo("0");
    assertThat(difference.after()).isEqualByComparingTo("0.2");
    assertThat(difference.severity()).isEqualTo(Severity.DEFECT);
  }

  @Test
  void tellsColumnsThatWentCameOrWereRenamed() {
    List<String[]> today = table();
    today.get(0)[column("revenue")] = "turnover";
    today.get(0)[column("is_newsletter_subscriber")] = "answer";
    today.subList(1, today.size()).forEach(row -> row[column("is_newsletter_subscriber")] = "42");

    DayComparison comparison = against(yesterday, today);

    assertThat(only(comparison, DifferenceKind.RENAMED_COLUMN).columns())
        .containsExactly("revenue", "turnover");
    assertThat(only(comparison, DifferenceKind.MISSING_COLUMN).subject())
        .isEqualTo("is_newsletter_subscriber");
    assertThat(only(comparison, DifferenceKind.NEW_COLUMN).subject()).isEqualTo("answer");
  }

  @Test
  void tellsAnotherType() {
    DayComparison comparison = against(yesterday, changed("orders", value -> "n" + value));

    Difference difference = only(comparison, DifferenceKind.TYPE_CHANGE);

    assertThat(difference.headline()).isEqualTo("orders holds text instead of numbers");
    assertThat(difference.severity()).isEqualTo(Severity.DEFECT);
  }

  @Test
  void tellsThatHalfOfTheRowsAreGone() {
    List<String[]> today = table().subList(0, ROWS / 2 + 1);

    DayComparison comparison = against(yesterday, today);

    Difference rows = only(comparison, DifferenceKind.ROW_COUNT);
    assertThat(rows.change()).isEqualByComparingTo("0.5");
    assertThat(rows.severity()).isEqualTo(Severity.DEFECT);
    Difference keys = only(comparison, DifferenceKind.LOST_KEYS);
    assertThat(keys.change()).isEqualByComparingTo("0.5");
    assertThat(keys.limit()).isEqualByComparingTo("0");
  }

  @Test
  void tellsNewKeysWithinTheStatedError() throws IOException {
    List<String[]> before = Tables.clean(6000, 5);
    List<String[]> today = new ArrayList<>(before);
    List<String[]> others = Tables.clean(1800, 6);
    today.addAll(others.subList(1, others.size()));

    Difference difference =
        only(against(Tables.inspect(before, CONTRACT), today), DifferenceKind.NEW_KEYS);

    BigDecimal limit = difference.limit();
    assertThat(limit).isBetween(new BigDecimal("0.01"), new BigDecimal("0.03"));
    assertThat(difference.change().doubleValue())
        .isBetween(0.2308 - limit.doubleValue(), 0.2308 + limit.doubleValue());
  }

  @Test
  void countsTheRowsThatBreakARelation() {
    int[] row = {0};
    List<String[]> today =
        changed(
            "items",
            value -> row[0]++ % 10 == 0 ? Long.toString(Long.parseLong(value) + 3) : value);

    Difference difference =
        against(yesterday, today).differences().stream()
            .filter(it -> it.kind() == DifferenceKind.BROKEN_RELATION)
            .filter(it -> it.subject().startsWith("items = "))
            .findFirst()
            .orElseThrow();

    assertThat(difference.severity()).isEqualTo(Severity.DEFECT);
    assertThat(difference.before()).isEqualByComparingTo("0");
    assertThat(difference.after()).isEqualByComparingTo("0.1");
    assertThat(difference.headline()).contains("is broken in 400 of 4,000 rows");
  }

  @Test
  void tellsCountsThatFell() {
    int[] row = {0};
    List<String[]> today =
        changed(
            "different_addresses",
            value ->
                row[0]++ % 5 == 0 ? Long.toString(Math.max(0, Long.parseLong(value) - 1)) : value);
    long fell =
        table().stream()
            .skip(1)
            .filter(it -> !it[column("different_addresses")].equals("0"))
            .count();

    DayComparison comparison = against(yesterday, today);

    assertThat(fell).isPositive();
    assertThat(comparison.differences())
        .filteredOn(it -> it.kind() == DifferenceKind.FALLEN_COUNT)
        .singleElement()
        .satisfies(it -> assertThat(it.subject()).isEqualTo("different_addresses"));
  }

  @Test
  void saysLessOfWhatAnotherDayOfTheBaselineShowsToo() {
    List<String[]> half = table().subList(0, ROWS / 2 + 1);
    TableProfile monday = Tables.inspect(half, CONTRACT);

    DayComparison comparison = against(List.of(monday, yesterday), half);

    assertThat(only(comparison, DifferenceKind.ROW_COUNT).severity()).isEqualTo(Severity.INFO);
    assertThat(comparison.atLeast(Severity.QUESTION)).isEmpty();
    assertThat(comparison.baseline()).hasSize(2);
  }

  @Test
  void leavesIncidentsOutOfTheBaseline() {
    List<String[]> half = table().subList(0, ROWS / 2 + 1);
    TableProfile incident = Tables.inspect(half, CONTRACT).asIncident("half a file");

    DayComparison comparison = against(List.of(incident, yesterday), half);

    assertThat(only(comparison, DifferenceKind.ROW_COUNT).severity()).isEqualTo(Severity.DEFECT);
    assertThat(comparison.incidents())
        .singleElement()
        .satisfies(it -> assertThat(it.incident()).isEqualTo("half a file"));
  }

  @Test
  void demandsADayThatIsNoIncident() {
    TableProfile incident = yesterday.asIncident("half a file");

    assertThatThrownBy(() -> DayComparison.of(yesterday, List.of(incident)))
        .isInstanceOf(NoBaselineException.class)
        .hasMessage(
            "each day to compare with is marked as an incident; give one that is like any other,"
                + " not only table.csv");
    assertThatThrownBy(() -> DayComparison.of(yesterday, List.of()))
        .isInstanceOf(NoBaselineException.class);
  }

  @Test
  void aProfileIsReadAsItWasWritten() {
    String text = ProfileFile.text(yesterday);

    TableProfile read = ProfileFile.parse("profile.json", text);

    assertThat(read).isEqualTo(yesterday);
    assertThat(ProfileFile.text(read)).isEqualTo(text);
  }

  @Test
  void sketchesAndDistributionsDoNotDependOnTheOrderOfRows() throws IOException {
    List<String[]> large = Tables.clean(20_000, 3);
    List<String[]> shuffled = new ArrayList<>(large.subList(1, large.size()));
    Collections.shuffle(shuffled, new Random(3));
    shuffled.add(0, large.get(0));

    InspectOptions sampling = new InspectOptions(TableContract.customers(), 3, 500);

    TableProfile one = Tables.inspect(large, sampling.withThreads(1));
    TableProfile other = Tables.inspect(shuffled, sampling);

    assertThat(one.columns())
        .anyMatch(column -> column.values().counted() > 0 && !column.values().isExact());
    assertThat(other.columns()).isEqualTo(one.columns());
    assertThat(other.relations()).isEqualTo(one.relations());
    assertThat(other.keys()).isEqualTo(one.keys());
  }

  /** A copy, to be spoiled. */
  private List<String[]> table() {
    return new ArrayList<>(clean.stream().map(String[]::clone).toList());
  }

  private int column(String name) {
    return Tables.column(clean, name);
  }

  private List<String[]> changed(String column, UnaryOperator<String> change) {
    List<String[]> table = table();
    int index = Tables.column(table, column);
    table.subList(1, table.size()).forEach(row -> row[index] = change.apply(row[index]));
    return table;
  }

  private static String times(String value, int factor) {
    return value.isEmpty() ? value : Long.toString(Long.parseLong(value) * factor);
  }

  private static DayComparison against(TableProfile before, List<String[]> today) {
    return against(List.of(before), today);
  }

  private static DayComparison against(List<TableProfile> baseline, List<String[]> today) {
    return DayComparison.of(
        Tables.inspect(today, CONTRACT, DayComparison.relations(baseline)), baseline);
  }

  private static Difference only(DayComparison comparison, DifferenceKind kind) {
    List<Difference> found =
        comparison.differences().stream().filter(it -> it.kind() == kind).toList();
    assertThat(found).as(comparison.differences().toString()).hasSize(1);
    return found.get(0);
  }

  private static List<DifferenceKind> kinds(DayComparison comparison, String column) {
    return comparison.differences().stream()
        .filter(it -> it.columns().equals(List.of(column)))
        .map(Difference::kind)
        .toList();
  }
}
