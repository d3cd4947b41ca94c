package io.gfg.customers.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.model.FieldType;
import io.gfg.customers.model.FieldUnit;
import io.gfg.customers.source.ReadOptions;
import io.gfg.customers.source.TableSource;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns whose cells take turns, as JSON, and what is found of them. */
class WrittenColumnsTest {

  private static final int ROWS = 120;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "BOOLEAN; \"1\" \"0\"; ENCODED_BOOLEAN; DEFECT; AUTOMATIC; 120",
        "BOOLEAN; \"Y\" \"N\" true; ENCODED_BOOLEAN; DEFECT; AUTOMATIC; 80",
        "BOOLEAN; 1 0 0; ENCODED_BOOLEAN; DEFECT; AUTOMATIC; 120",
        "BOOLEAN; 1 true false; ENCODED_BOOLEAN; ; ; 0",
        "BOOLEAN; \"Y\" 1; TYPE_DRIFT; DEFECT; ; 60",
        "INTEGER; 1 2 3.5 4; TYPE_DRIFT; DEFECT; ; 30",
        "INTEGER; 1 2 3.0 4.5; TYPE_DRIFT; DEFECT; ; 30",
        "INTEGER; 1 2 3.0; TYPE_DRIFT; ; ; 0",
        "INTEGER; 1 2 3 123456789012; TYPE_DRIFT; ; ; 0",
        "INTEGER; \"1,234\" \"2,345\"; ENCODED_NUMBER; DEFECT; PROPOSED; 120",
        "DECIMAL; \"1,234\" \"2,345\"; ENCODED_NUMBER; ; ; 0",
        "DECIMAL; \"1,234\" \"12\" 5; ENCODED_NUMBER; DEFECT; PROPOSED; 80",
        "DECIMAL; \"12,5\" \"3,25\"; ENCODED_NUMBER; DEFECT; PROPOSED; 120",
        "DECIMAL; \"12,5\" \"3.25\"; ENCODED_NUMBER; ; ; 0",
        "DECIMAL; \"12,5\" \"1,234,567\"; ENCODED_NUMBER; ; ; 0",
        "; \"12,5\" \"3,25\"; ENCODED_NUMBER; QUESTION; PROPOSED; 120",
        "TEXT; \"12,5\" \"3,25\"; ENCODED_NUMBER; ; ; 0",
        "INTEGER; 1 2 3 \"N/A\"; SENTINEL_VALUE; DEFECT; PROPOSED; 30",
        "INTEGER; 1 2 3 \"9999-12-31\"; SENTINEL_VALUE; DEFECT; PROPOSED; 30",
        "INTEGER; 1 2 3 \"later\"; SENTINEL_VALUE; ; ; 0",
        "; \"north\" \"south\" \"unknown\"; SENTINEL_VALUE; QUESTION; PROPOSED; 40",
        "; \"north\" \"south\" \"none\"; SENTINEL_VALUE; ; ; 0"
      })
  void isFound(
      FieldType type,
      String cells,
      FindingKind kind,
      Severity severity,
      RepairMode mode,
      long rows) {
    List<Finding> found =
        inspect(type, cells.split(" ", -1)).stream()
            .filter(it -> it.kind() == kind && it.columns().equals(List.of("v")))
            .toList();
    if (severity == null) {
      assertThat(found).isEmpty();
      return;
    }
    assertThat(found).singleElement().extracting(Finding::rows).isEqualTo(rows);
    Finding finding = found.get(0);
    assertThat(finding.severity()).isEqualTo(severity);
    assertThat(finding.repair() == null ? null : finding.repair().mode()).isEqualTo(mode);
  }

  @ParameterizedTest
  @CsvSource({"N/A, null", "'1,234', '1,234'"})
  void showsRowsBeforeAndAfter(String text, String after) {
    String[] cells = {"1", "2", "\"" + text + "\"", "3"};
    Finding finding =
        inspect(FieldType.INTEGER, cells).stream()
            .filter(it -> it.repair() != null && it.columns().equals(List.of("v")))
            .findFirst()
            .orElseThrow();
    assertThat(finding.examples()).hasSize(5);
    assertThat(finding.examples()).extracting(Example::before).containsOnly(List.of(text));
    assertThat(finding.examples()).extracting(Example::after).containsOnly(List.of(after));
    assertThat(finding.examples()).allMatch(example -> example.line() % 4 == 3);
  }

  @Test
  void showsTheNumbersThatAreNotWhole() {
    Finding finding =
        inspect(FieldType.INTEGER, "1", "2.5", "3").stream()
            .filter(it -> it.kind() == FindingKind.TYPE_DRIFT)
            .findFirst()
            .orElseThrow();
    assertThat(finding.headline()).isEqualTo("v holds numbers that are not whole");
    assertThat(finding.examples()).hasSize(5);
    assertThat(finding.examples()).extracting(Example::before).containsOnly(List.of("2.5"));
  }

  private static List<Finding> inspect(FieldType type, String... cells) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < ROWS; i++) {
      text.append("{\"i\":%d,\"v\":%s}%n".formatted(i, cells[i % cells.length]));
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    TableContract contract =
        type == null
            ? TableContract.none()
            : new TableContract(
                List.of(new ContractColumn("v", type, FieldUnit.NONE, "table", false, true)), null);
    return TableInspector.of(InspectOptions.defaults().withContract(contract))
        .inspect(
            TableSource.of(
                "table.ndjson", () -> new ByteArrayInputStream(bytes), ReadOptions.defaults()))
        .findings();
  }
}
