package io.gfg.customers.testkit.discovery.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.discovery.Finding;
import io.gfg.customers.discovery.FindingKind;
import io.gfg.customers.discovery.InspectOptions;
import io.gfg.customers.discovery.RepairMode;
import io.gfg.customers.discovery.Severity;
import io.gfg.customers.discovery.TableContract;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of two equal columns is said to be the copy, and when nothing is said. */
class CopiedColumnsTest {

  private static final Grid CLEAN = Grids.customers(6000, 11);

  @ParameterizedTest
  @CsvSource({
    "wacc_items, macc_items",
    "macc_items, wacc_items",
    "wftw_items, mapp_items",
    "mapp_items, wftw_items",
    "wspt_items, mftw_items"
  })
  void tellsTheCopyByTheNamesOfFellowParts(String original, String overwritten) {
    Finding finding = copied(original, overwritten, TableContract.none());
    assertThat(finding.severity()).isEqualTo(Severity.DEFECT);
    assertThat(finding.columns()).containsExactly(overwritten);
    assertThat(finding.repair()).isNotNull();
    assertThat(finding.repair().mode()).isEqualTo(RepairMode.PROPOSED);
    assertThat(finding.repair().hypothesis()).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({"orders, items", "items, returns", "male_items, curvy_items"})
  void tellsTheCopyByWhatTheContractPromises(String original, String overwritten) {
    Finding finding = copied(original, overwritten, TableContract.customers());
    assertThat(finding.columns()).containsExactly(overwritten);
    assertThat(finding.repair()).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({"macc_items, mftw_items", "returns, cancels", "female_items, male_items"})
  void saysOnlyThatTwoAreEqualWhereNothingTellsMore(String original, String overwritten) {
    Finding finding = copied(original, overwritten, TableContract.customers());
    assertThat(finding.severity()).isEqualTo(Severity.QUESTION);
    assertThat(finding.repair()).isNull();
  }

  /** A table whose names tell nothing: equal columns can be exchanged, and nothing changes. */
  @Test
  void tellsTheCopyWithoutNamesOnlyByRowsThatDiffer() {
    assertThat(nameless(0).severity()).isEqualTo(Severity.QUESTION);
    Finding finding = nameless(0.015);
    assertThat(finding.severity()).isEqualTo(Severity.DEFECT);
    assertThat(finding.columns()).containsExactly("c" + (1 + CLEAN.index("macc_items")));
  }

  private static Finding nameless(double own) {
    Grid table = CLEAN.copy();
    int from = table.index("wacc_items");
    int to = table.index("macc_items");
    int count = 0;
    for (@Nullable String[] row : table.rows) {
      boolean differs = !String.valueOf(row[from]).equals(row[to]);
      boolean isKept = differs && ++count % 150 == 0 && own > 0;
      row[to] = isKept ? row[to] : row[from];
    }
    for (int i = 0; i < table.names.size(); i++) {
      table.names.set(i, "c" + (i + 1));
    }
    return only(table.inspect(InspectOptions.defaults()).findings());
  }

  private static Finding copied(String original, String overwritten, TableContract contract) {
    Grid table = CLEAN.copy();
    int from = table.index(original);
    int to = table.index(overwritten);
    table.rows.forEach(row -> row[to] = row[from]);
    return only(table.inspect(InspectOptions.defaults().withContract(contract)).findings());
  }

  private static Finding only(List<Finding> findings) {
    List<Finding> copies =
        findings.stream().filter(it -> it.kind() == FindingKind.COPIED_COLUMN).toList();
    assertThat(copies).hasSize(1);
    return copies.get(0);
  }
}
