package io.gfg.customers.jooq.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gfg.customers.testkit.postgres.PostgresExtension;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every hash must be the one that the server makes. */
@ExtendWith(PostgresExtension.class)
class ServerHashTest {

  private static final int DRAWN = 2_000;

  private final SplittableRandom random = new SplittableRandom(5);
  private DSLContext dsl;

  @BeforeEach
  void prepare(DataSource database) {
    dsl = DSL.using(database, SQLDialect.POSTGRES);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 42, -1, Long.MIN_VALUE, 0x1_0000_0000L})
  void hashesWholeNumbers(long seed) {
    List<Integer> numbers =
        Stream.concat(
                Stream.of(0, 1, -1, 1023, 1024, Integer.MAX_VALUE, Integer.MIN_VALUE),
                drawn().map(i -> random.nextInt() >> random.nextInt(32)))
            .toList();

    assertSame("hashint4extended", "integer", numbers, seed, new ServerHash(seed)::of);
  }

  @Test
  void hashesFlags() {
    assertThat(
            dsl.fetchValue(
                "select hash_record_extended(row(true), 3) = {0}"
                    + " and hash_record_extended(row(false), 3) = {1}",
                DSL.val(new ServerHash(3).of(true)), DSL.val(new ServerHash(3).of(false))))
        .isEqualTo(true);
  }

  @ParameterizedTest
  @ValueSource(longs = {7, -7})
  void hashesDecimalsWithoutTheirSign(long seed) {
    List<BigDecimal> numbers =
        Stream.concat(
                Stream.of(
                        "0",
                        "0.00",
                        "1",
                        "1.00",
                        "-1",
                        "10000",
                        "9999",
                        "0.0001",
                        "0.00010000",
                        "0.00001",
                        "123456789012345",
                        "999999999999999",
                        "0.123456789012345",
                        "100000000000000",
                        "12345.67",
                        "-12345.67",
                        "120000.0012",
                        "0.5")
                    .map(BigDecimal::new),
                drawn()
                    .map(
                        i ->
                            BigDecimal.valueOf(
                                random.nextLong(1_000_000_000_000_000L) >> random.nextInt(50),
                                random.nextInt(16))))
            .toList();

    assertThat(numbers).allMatch(ServerHash::takes);
    assertSame("hash_numeric_extended", "numeric", numbers, seed, new ServerHash(seed)::of);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1234567890123456", "1E+3", "0.0000000000000001"})
  void leavesNumbersOfManyDigits(String number) {
    assertThat(ServerHash.takes(new BigDecimal(number))).isFalse();
  }

  @Test
  void hashesTextsOfAllLengths() {
    List<String> texts =
        Stream.concat(
                IntStream.range(0, 40).mapToObj("abcdefghijkl"::repeat),
                drawn()
                    .map(i -> "\u00e9\u20ac" + "x".repeat(random.nextInt(30)) + random.nextInt()))
            .flatMap(text -> Stream.of(text, text.substring(text.length() / 3)))
            .toList();

    assertSame(
        "hashtextextended",
        "text",
        texts,
        9,
        text -> new ServerHash(9).of(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void needsASeed() {
    assertThatThrownBy(() -> new ServerHash(0)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Stream<Integer> drawn() {
    return IntStream.range(0, DRAWN).boxed();
  }

  private <T> void assertSame(
      String function, String type, List<T> values, long seed, ToLongFunction<T> ours) {
    List<Long> theirs =
        dsl.fetch(
                "select %s(value::%s, %d) from unnest({0}::text[]) with ordinality as v (value, i) order by i"
                    .formatted(function, type, seed),
                DSL.val(values.stream().map(Object::toString).toArray(String[]::new)))
            .getValues(0, Long.class);
    assertThat(values.stream().map(ours::applyAsLong).toList()).isEqualTo(theirs);
  }
}
