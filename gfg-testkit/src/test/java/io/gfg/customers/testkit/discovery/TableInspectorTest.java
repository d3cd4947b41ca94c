package io.gfg.customers.testkit.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.discovery.Finding;
import io.gfg.customers.discovery.InspectOptions;
import io.gfg.customers.discovery.Severity;
import io.gfg.customers.discovery.TableContract;
import io.gfg.customers.discovery.TableProfile;
import io.gfg.customers.testkit.generator.GeneratorSpec;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableInspectorTest {

  private static final InspectOptions CONTRACT =
      InspectOptions.defaults().withContract(TableContract.customers());

  private static final GeneratorSpec SPOILED =
      GeneratorSpec.builder().rows(6000).copies(40).build();

  @Test
  void findsWhatIsWrongWithThePublishedFile() throws IOException {
    assertThat(defects(Tables.inspect(Tables.of(SPOILED), CONTRACT)))
        .containsExactlyInAnyOrder(
            "DUPLICATE_ROWS",
            "WRONG_UNIT:days_since_last_order",
            "WRONG_SCALE:average_discount_used",
            "COPIED_COLUMN:macc_items",
            "ENCODED_BOOLEAN:is_newsletter_subscriber");
  }

  @Test
  void findsUnitsScalesAndCopiesWithoutTellingNames() throws IOException {
    List<String[]> table = Tables.of(SPOILED);
    String[] header = table.get(0);
    for (int i = 0; i < header.length; i++) {
      header[i] = "c" + (i + 1);
    }
    assertThat(Tables.inspect(table, InspectOptions.defaults()).findings())
        .extracting(finding -> finding.kind().name())
        .contains("WRONG_UNIT", "WRONG_SCALE", "COPIED_COLUMN", "DUPLICATE_ROWS");
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2", "50, 3", "1000, 4", "1000, 5", "6000, 6", "6000, 7", "6000, 8"})
  void findsNothingWrongWithACleanTable(int rows, long seed) throws IOException {
    List<String[]> table = Tables.clean(rows, seed);
    assertThat(defects(Tables.inspect(table, CONTRACT))).isEmpty();
    assertThat(defects(Tables.inspect(table, InspectOptions.defaults()))).isEmpty();
  }

  @Test
  void saysTheSameWhateverTheOrderOfRowsAndColumnsAndTheThreads() throws IOException {
    List<String[]> table = Tables.of(GeneratorSpec.builder().rows(2000).copies(20).build());
    TableProfile one = Tables.inspect(table, CONTRACT.withThreads(1));
    assertThat(said(Tables.inspect(shuffled(table), CONTRACT.withThreads(3)))).isEqualTo(said(one));
  }

  private static List<String[]> shuffled(List<String[]> table) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < table.get(0).length; i++) {
      order.add(i);
    }
    Random random = new Random(7);
    Collections.shuffle(order, random);
    List<String[]> rows = new ArrayList<>(table.subList(1, table.size()));
    Collections.shuffle(rows, random);
    rows.add(0, table.get(0));
    return rows.stream()
        .map(row -> order.stream().map(i -> row[i]).toArray(String[]::new))
        .toList();
  }

  /** Everything but the lines of examples, which follow the rows. */
  private static String said(TableProfile profile) {
    StringBuilder text = new StringBuilder().append(profile.columns());
    for (Finding finding : profile.findings()) {
      finding.describe((name, value) -> text.append(name.equals("examples") ? "" : value));
      finding.examples().forEach(example -> text.append(example.before()));
    }
    return text.toString();
  }

  private static List<String> defects(TableProfile profile) {
    return profile.findings().stream()
        .filter(finding -> finding.severity() == Severity.DEFECT)
        .map(Finding::id)
        .toList();
  }
}
