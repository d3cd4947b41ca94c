package io.gfg.customers.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.source.TableColumns;
import io.gfg.customers.source.TableRow;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** However numbers are counted on the way, a column is told as if each had been looked at. */
class ColumnStateTest {

  @Property(tries = 500)
  void tellsWhatThePlainSumsAndBoundsTell(
      @ForAll("numbers") List<BigDecimal> numbers, @ForAll @IntRange(max = 30) int split) {
    int parts = Math.min(split, numbers.size());
    ColumnState state = stateOf(numbers.subList(0, parts));
    state.merge(stateOf(numbers.subList(parts, numbers.size())));
    ColumnProfile profile =
        state.settled().profile("column", null, numbers.size(), Distribution.none());
    assertThat(profile.numbers()).isEqualTo(numbers.size());
    assertThat(profile.zeros()).isEqualTo(count(numbers, BigDecimal.ZERO));
    assertThat(profile.distinct()).isEqualTo(new HashSet<>(numbers).size());
    assertThat(profile.min()).isEqualTo(numbers.stream().min(BigDecimal::compareTo).orElse(null));
    assertThat(profile.max()).isEqualTo(numbers.stream().max(BigDecimal::compareTo).orElse(null));
    assertThat(profile.sum())
        .isEqualByComparingTo(numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    assertThat(profile.divisor()).isEqualTo(divisor(numbers));
    for (ValueCount value : state.values.values()) {
      assertThat(value.count()).isEqualTo(count(numbers, new BigDecimal(value.text())));
    }
  }

  @Provide
  Arbitrary<List<BigDecimal>> numbers() {
    Arbitrary<BigDecimal> whole =
        Arbitraries.of(0L, 1L, 2L, 63L, 64L, 65L, 4095L, 4096L, 4097L, -1L, -64L, 1L << 40)
            .map(BigDecimal::valueOf);
    Arbitrary<BigDecimal> small = Arbitraries.longs().between(0, 9_000).map(BigDecimal::valueOf);
    Arbitrary<BigDecimal> decimal = Arbitraries.of("0.5", "-2.25", "63.5").map(BigDecimal::new);
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(5, small),
            net.jqwik.api.Tuple.of(5, whole),
            net.jqwik.api.Tuple.of(1, decimal))
        .list()
        .ofMaxSize(30);
  }

  private static ColumnState stateOf(List<BigDecimal> numbers) {
    TableColumns columns = new TableColumns();
    int column = columns.indexOf("column");
    TableRow row = new TableRow(columns);
    ColumnState state = new ColumnState();
    for (BigDecimal number : numbers) {
      row.clear(1);
      row.setNumber(column, number);
      state.add(row, column, Hashes.ofCell(row, column));
    }
    return state;
  }

  private static long count(List<BigDecimal> numbers, BigDecimal wanted) {
    return numbers.stream().filter(number -> number.compareTo(wanted) == 0).count();
  }

  private static BigInteger divisor(List<BigDecimal> numbers) {
    boolean whole = numbers.stream().allMatch(number -> number.scale() == 0);
    return whole
        ? numbers.stream().map(BigDecimal::toBigInteger).reduce(BigInteger.ZERO, BigInteger::gcd)
        : BigInteger.ONE;
  }
}
