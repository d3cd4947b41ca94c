package io.gfg.customers.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.source.ReadOptions;
import io.gfg.customers.source.TableSource;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedRecordsTest {

  private static final int LINES = 2_000;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void theFirstFiveAreShownWithTheirReasons(int threads) {
    String lines =
        IntStream.rangeClosed(1, LINES)
            .mapToObj(line -> line % 300 == 0 ? "{\"a\": }" : "{\"a\": " + line + "}")
            .collect(Collectors.joining("\n"));
    Finding finding = malformed(lines, threads);
    assertThat(finding.rows()).isEqualTo(6);
    assertThat(finding.examples())
        .extracting(Example::line)
        .containsExactly(300L, 600L, 900L, 1200L, 1500L);
    Example first = finding.examples().get(0);
    assertThat(first.columns()).containsExactly("the whole record");
    assertThat(first.before()).containsExactly("{\"a\": }");
    assertThat(first.after())
        .singleElement()
        .asString()
        .contains("rejected: it ", "table:300, column 7");
  }

  @Test
  void aRecordThatIsTooLongSaysSo() {
    String lines = "{\"a\": 1}\n{\"a\": \"" + "x".repeat(2_000_000) + "\"}\n{\"a\": 2}";
    assertThat(malformed(lines, 1).examples())
        .singleElement()
        .satisfies(
            example -> {
              assertThat(example.before().get(0)).hasSizeLessThan(100).endsWith("x...");
              assertThat(example.after().get(0)).contains("maxRecordBytes", "table:2");
            });
  }

  private static Finding malformed(String lines, int threads) {
    byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
    ReadOptions options = ReadOptions.builder().maxRecordBytes(1_000_000).build();
    TableSource source = TableSource.of("table", () -> new ByteArrayInputStream(bytes), options);
    InspectOptions inspect = InspectOptions.defaults().withThreads(threads);
    List<Finding> found =
        TableInspector.of(inspect).inspect(source).findings().stream()
            .filter(finding -> finding.kind() == FindingKind.MALFORMED_RECORD)
            .toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }
}
