package io.gfg.customers.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.source.CustomerSource;
import io.gfg.customers.source.ReadOptions;
import io.gfg.customers.source.TableSource;
import io.gfg.customers.testkit.generator.CustomerGenerator;
import io.gfg.customers.testkit.generator.GeneratorSpec;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DistributionsTest {

  @TempDir Path directory;

  @Test
  void fewValuesGetABarEach() {
    Distribution answer = only(column("1", "0", "1", "null", "1.0"));

    assertThat(answer.bins()).containsExactly(bin("0", "0", 1), bin("1", "1", 3));
    assertThat(answer.top()).containsExactly(new TopValue("1", 3), new TopValue("0", 1));
    assertThat(answer.precision()).isEqualTo(Precision.EXACT);
  }

  @Test
  void textIsCountedAsItStands() {
    Distribution answer = only(column("\"N\"", "\"Y\"", "\"N\""));

    assertThat(answer.top()).containsExactly(new TopValue("N", 2), new TopValue("Y", 1));
    assertThat(answer.bins()).isEmpty();
    assertThat(answer.quantiles()).isEmpty();
  }

  @Test
  void aLongTailGetsOneBar() {
    String[] values =
        Stream.concat(IntStream.rangeClosed(1, 999).mapToObj(i -> "" + i % 50), Stream.of("9000"))
            .toArray(String[]::new);

    List<Bin> bins = only(column(values)).bins();

    assertThat(bins).hasSizeLessThan(25);
    assertThat(bins.get(bins.size() - 1).to()).isNull();
    assertThat(bins.get(bins.size() - 1).rows()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 13, 500, 10_000, 30_000})
  void barsHoldEveryNumber(int different) {
    String[] values =
        IntStream.range(0, different).mapToObj(i -> (i * 7 - 50) + ".25").toArray(String[]::new);

    Distribution answer = only(column(values));

    assertThat(answer.bins().stream().mapToLong(Bin::rows).sum()).isEqualTo(different);
  }

  @Test
  void quantilesOfManyValuesAreWithinHalfAPercent() {
    String[] values = IntStream.rangeClosed(1, 40_000).mapToObj(i -> "" + i).toArray(String[]::new);

    Distribution answer = only(column(values));

    assertThat(answer.precision()).isEqualTo(Precision.WITHIN_HALF_A_PERCENT);
    assertThat(answer.top()).isEmpty();
    for (Quantile quantile : answer.quantiles()) {
      assertThat(quantile.value())
          .isCloseTo(BigDecimal.valueOf(400L * quantile.percent()), Percentage.withPercentage(0.6));
    }
  }

  @Test
  void theOrderOfRowsDoesNotMatter() {
    String[] up = IntStream.range(0, 20_000).mapToObj(i -> "" + i).toArray(String[]::new);
    String[] down =
        IntStream.range(0, 20_000).mapToObj(i -> "" + (19_999 - i)).toArray(String[]::new);

    assertThat(only(column(down))).isEqualTo(only(column(up)));
  }

  @Test
  void customersAreDistributedAsTheirTable() throws IOException {
    Path file = directory.resolve("customers.ndjson");
    CustomerGenerator.of(GeneratorSpec.builder().rows(300).copies(3).build()).writeTo(file);

    assertThat(Distributions.of(CustomerSource.of(file)))
        .isEqualTo(Distributions.of(TableSource.of(file)));
  }

  private static Bin bin(String from, String to, long rows) {
    return new Bin(new BigDecimal(from), new BigDecimal(to), rows);
  }

  private static TableSource column(String... values) {
    byte[] json =
        Stream.of(values)
            .map(value -> "{\"a\":" + value + "}\n")
            .collect(Collectors.joining())
            .getBytes(StandardCharsets.UTF_8);
    return TableSource.of(
        "values.ndjson", () -> new ByteArrayInputStream(json), ReadOptions.defaults());
  }

  private static Distribution only(TableSource source) {
    List<Distribution> all = Distributions.of(source);
    assertThat(all).hasSize(1);
    return all.get(0);
  }
}
