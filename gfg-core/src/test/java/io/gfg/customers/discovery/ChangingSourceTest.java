package io.gfg.customers.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gfg.customers.source.ReadOptions;
import io.gfg.customers.source.SourceException;
import io.gfg.customers.source.SourceFormat;
import io.gfg.customers.source.TableSource;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What two readings of a source say is told together only if both saw the same rows. */
class ChangingSourceTest {

  private static final String ROWS = "{\"a\": 1, \"b\": 2}\n{\"a\": 3, \"b\": 4}\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\": 1, \"b\": 2}\n{\"a\": 3, \"b\": 5}\n",
        "{\"a\": 1, \"b\": 2}\n",
        ROWS + "{\"a\": 5}\n",
        ROWS + "no record\n",
        "{\"a\": 1, \"b\": 4}\n{\"a\": 3, \"b\": 2}\n"
      })
  void refusesRowsThatChangedBetweenTheReadings(String second) {
    TableInspector inspector = TableInspector.of(InspectOptions.defaults().withThreads(2));
    assertThatThrownBy(() -> inspector.inspect(source(ROWS, second)))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("has changed while it was inspected")
        .hasMessageEndingWith(": table.ndjson");
  }

  @ParameterizedTest
  @ValueSource(strings = {ROWS, "{\"b\": 4, \"a\": 3}\n\n{\"a\": 1.0, \"b\": 2}"})
  void takesTheSameRowsInAnotherOrderAndSpelling(String second) {
    TableInspector inspector = TableInspector.of(InspectOptions.defaults().withThreads(2));
    assertThat(inspector.inspect(source(ROWS, second)).rows()).isEqualTo(2);
  }

  private static TableSource source(String first, String second) {
    Iterator<String> readings = List.of(first, second).iterator();
    return TableSource.of(
        "table.ndjson",
        () -> new ByteArrayInputStream(readings.next().getBytes(StandardCharsets.UTF_8)),
        ReadOptions.builder().format(SourceFormat.NDJSON).build());
  }
}
