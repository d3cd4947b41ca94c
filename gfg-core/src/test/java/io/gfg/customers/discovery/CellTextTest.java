package io.gfg.customers.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.source.ReadOptions;
import io.gfg.customers.source.RowCursor;
import io.gfg.customers.source.SourceFormat;
import io.gfg.customers.source.TableColumns;
import io.gfg.customers.source.TableRow;
import io.gfg.customers.source.TableScan;
import io.gfg.customers.source.TableSource;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts are looked at where they were read, and that must not show. */
class CellTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0",
        "-0",
        "7.50",
        "-7.",
        ".5",
        "007",
        " 12 ",
        "12 3",
        "1e5",
        "a",
        "1a1",
        "N",
        "yes",
        "0f1e2d",
        "b1871f4c5f228c701338607fc3944ab8"
      })
  void aTextIsTheSameHoweverItIsSpelled(String text) {
    List<Long> hashes = read(text, row -> Hashes.ofCell(row, 0));
    assertThat(hashes).hasSize(3).containsOnly(hashes.get(0));
    assertThat(read(text, row -> Encodings.isNumber(row, 0) ? 1 : 0))
        .containsOnly(Encodings.isNumber(text) ? 1L : 0L);
    assertThat(read(text, row -> row.length(0))).containsOnly((long) text.length());
    assertThat(read(text, row -> row.text(0).equals(text) ? 1 : 0)).containsOnly(1L);
  }

  /** Parsed, in place, and with every character escaped. */
  private static List<Long> read(String text, ToLongFunction<TableRow> look) {
    StringBuilder escaped = new StringBuilder();
    text.chars().forEach(character -> escaped.append("\\u%04x".formatted(character)));
    String plain = "{\"a\": \"" + text + "\"}\n";
    byte[] bytes =
        (plain + plain + "{\"a\": \"" + escaped + "\"}\n").getBytes(StandardCharsets.UTF_8);
    ReadOptions options = ReadOptions.builder().format(SourceFormat.NDJSON).build();
    List<Long> seen = new ArrayList<>();
    try (TableScan scan =
        TableSource.of("x", () -> new ByteArrayInputStream(bytes), options).scan()) {
      RowCursor rows = scan.rows(new TableColumns());
      while (rows.next()) {
        seen.add(look.applyAsLong(rows.row()));
      }
    }
    return seen;
  }
}
