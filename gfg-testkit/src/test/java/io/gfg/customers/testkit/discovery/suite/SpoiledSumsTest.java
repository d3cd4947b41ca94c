package io.gfg.customers.testkit.discovery.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.discovery.Finding;
import io.gfg.customers.discovery.FindingKind;
import io.gfg.customers.discovery.InspectOptions;
import io.gfg.customers.discovery.Severity;
import io.gfg.customers.discovery.TableContract;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sums of which many rows are spoiled, without a contract. */
class SpoiledSumsTest {

  private static final Grid CLEAN = Grids.customers(4000, 7002);

  @ParameterizedTest
  @CsvSource({
    "orders, devices, 6",
    "orders, desktop_orders, 6",
    "items, female_items, 5",
    "female_items, returns, 8",
    "desktop_orders, vouchers, 10"
  })
  void findsColumnsThatEveryFewRowsExchange(String first, String second, int every) {
    Grid table = CLEAN.copy();
    int left = table.index(first);
    int right = table.index(second);
    for (int i = 0; i < table.rows.size(); i += every) {
      @Nullable String[] row = table.rows.get(i);
      String kept = row[left];
      row[left] = row[right];
      row[right] = kept;
    }
    assertThat(found(table, FindingKind.SWAPPED_COLUMNS))
        .extracting(Finding::columns)
        .containsExactly(List.of(min(first, second), max(first, second)));
  }

  private static String min(String left, String right) {
    return left.compareTo(right) < 0 ? left : right;
  }

  private static String max(String left, String right) {
    return left.compareTo(right) < 0 ? right : left;
  }

  @ParameterizedTest
  @CsvSource({"orders, 200", "orders, 30", "items, 200", "items, 30"})
  void findsTotalsThatAFewRowsBreakAndExchangesNothing(String total, int every) {
    Grid table = CLEAN.copy();
    int index = table.index(total);
    for (int i = 0; i < table.rows.size(); i += every) {
      @Nullable String[] row = table.rows.get(i);
      row[index] = Long.toString((long) Grid.number(row[index]) + 3);
    }
    assertThat(found(table, FindingKind.SWAPPED_COLUMNS)).isEmpty();
    assertThat(found(table, FindingKind.BROKEN_SUM))
        .anyMatch(it -> it.columns().equals(List.of(total)) && it.severity() == Severity.QUESTION);
  }

  @Test
  void showsTheRowsOfConflictsAndOfColumnsUnderOtherNames() {
    Grid table = CLEAN.copy();
    @Nullable String[] other = table.rows.get(7).clone();
    other[table.index("vouchers")] = "77";
    table.rows.add(other);
    table.names.set(table.index("female_items"), "womens");
    List<Finding> found =
        table.inspect(InspectOptions.defaults().withContract(TableContract.customers())).findings();
    Finding conflict = only(found, FindingKind.CONFLICTING_ROWS);
    assertThat(conflict.examples())
        .extracting(it -> it.line())
        .containsExactlyInAnyOrder(8L, 4001L);
    Finding renamed = only(found, FindingKind.RENAMED_COLUMN);
    assertThat(renamed.examples()).hasSize(5).allMatch(it -> it.columns().contains("womens"));
  }

  private static Finding only(List<Finding> findings, FindingKind kind) {
    List<Finding> found = findings.stream().filter(it -> it.kind() == kind).toList();
    assertThat(found).hasSize(1);
    return Objects.requireNonNull(found.get(0));
  }

  private static List<Finding> found(Grid table, FindingKind kind) {
    return table.inspect(InspectOptions.defaults()).findings().stream()
        .filter(it -> it.kind() == kind)
        .toList();
  }
}
