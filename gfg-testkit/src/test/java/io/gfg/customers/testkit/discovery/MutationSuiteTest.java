package io.gfg.customers.testkit.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.discovery.Confidence;
import io.gfg.customers.discovery.Finding;
import io.gfg.customers.discovery.FindingKind;
import io.gfg.customers.discovery.InspectOptions;
import io.gfg.customers.discovery.RepairMode;
import io.gfg.customers.discovery.Severity;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Multiplies columns of a clean table under names that tell nothing, and counts what is found. */
class MutationSuiteTest {

  private static final List<String> COLUMNS =
      List.of("days_since_last_order", "wapp_items", "female_items", "orders", "items", "returns");

  private static final int[] FACTORS = {7, 24, 60, 100, 1000};

  private int plants;
  private int found;
  private int wrongFactors;
  private int others;
  private int falseRepairs;

  @Test
  void findsMultipliedColumnsAndTheirFactors() throws IOException {
    for (String column : COLUMNS) {
      for (int factor : FACTORS) {
        plant(column, factor);
      }
    }
    String counts =
        "plants %d, found %d, wrong factors %d, other findings %d, false repairs %d"
            .formatted(plants, found, wrongFactors, others, falseRepairs);
    assertThat(found).as(counts).isGreaterThanOrEqualTo((int) Math.ceil(0.95 * plants));
    assertThat(wrongFactors + others + falseRepairs).as(counts).isZero();
  }

  private void plant(String column, int factor) throws IOException {
    List<String[]> table = new ArrayList<>(Tables.clean(4000, factor));
    int index = Tables.column(table, column);
    for (String[] row : table.subList(1, table.size())) {
      row[index] = Long.toString(Long.parseLong(row[index]) * factor);
    }
    String[] names = table.get(0);
    for (int i = 0; i < names.length; i++) {
      names[i] = "c" + (i + 1);
    }
    plants++;
    for (Finding finding : Tables.inspect(table, InspectOptions.defaults()).findings()) {
      judge(finding, names[index], BigDecimal.valueOf(factor));
    }
  }

  private void judge(Finding finding, String column, BigDecimal factor) {
    if (finding.severity() != Severity.DEFECT || finding.confidence() == Confidence.SUGGESTIVE) {
      return;
    }
    boolean planted =
        finding.kind() == FindingKind.WRONG_UNIT && finding.columns().equals(List.of(column));
    BigDecimal named = finding.factor();
    boolean right = planted && named != null && factor.compareTo(named) == 0;
    found += right ? 1 : 0;
    wrongFactors += planted && !right ? 1 : 0;
    others += planted ? 0 : 1;
    boolean automatic = finding.repair() != null && finding.repair().mode() == RepairMode.AUTOMATIC;
    falseRepairs += automatic && !right ? 1 : 0;
  }
}
