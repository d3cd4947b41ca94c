package io.gfg.customers.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Columns that hold each other's values, in all rows or in some: a sum that those rows break holds
 * exactly once the two are exchanged in them, and would not with the values of other rows. Two
 * parts of one sum cannot be told apart by it, and any broken order holds once its sides are
 * exchanged: such swaps are not looked for.
 */
final class SwapSearch {

  private static final int FEWEST = 20;
  private static final int FEWEST_TELLING = 8;
  private static final double NEARLY_ALL = 0.98;
  private static final double MOST_BY_CHANCE = 0.3;

  private final Sample sample;

  SwapSearch(Sample sample) {
    this.sample = sample;
  }

  /** The exchange that mends a sum that is promised, if there is exactly one that does. */
  Optional<Suspicion> ofPromised(DividedSum sum) {
    return search(sum, exchange -> true);
  }

  /**
   * The same of a sum that was found: if it holds in all rows with the other column in place, it is
   * that column's, and nothing is exchanged.
   */
  Optional<Suspicion> ofFound(DividedSum sum) {
    return search(sum, exchange -> !exchange.replaces());
  }

  private Optional<Suspicion> search(DividedSum sum, Predicate<Exchange> isMeant) {
    if (!sample.hasAll(sum.columns())) {
      return Optional.empty();
    }
    int[] broken = broken(sum);
    if (broken.length < FEWEST) {
      return Optional.empty();
    }
    List<Exchange> found = new ArrayList<>();
    for (String first : sum.columns()) {
      for (SampleColumn second : sample.columns()) {
        boolean isPart = sum.columns().contains(second.name());
        boolean isTotal = first.equals(sum.total().column());
        if (!second.name().equals(first) && (!isPart || isTotal)) {
          Exchange exchange = new Exchange(sum, first, second.name());
          if (exchange.mends(broken) && isMeant.test(exchange)) {
            found.add(exchange);
          }
        }
      }
    }
    return found.size() == 1 ? Optional.of(found.get(0).suspicion()) : Optional.empty();
  }

  /** The columns of a sum, the total first. */
  private double[][] valuesOf(DividedSum sum) {
    return sum.columns().stream().map(this::values).toArray(double[][]::new);
  }

  private double[] values(String name) {
    return sample.find(name).orElseThrow().values();
  }

  private static double residual(double[][] values, int row) {
    double residual = values[0][row];
    for (int i = 1; i < values.length; i++) {
      residual -= values[i][row];
    }
    return residual;
  }

  private int[] broken(DividedSum sum) {
    double[][] values = valuesOf(sum);
    return IntStream.range(0, sample.rows())
        .filter(row -> !isNothing(residual(values, row)))
        .toArray();
  }

  private static boolean isNothing(double residual) {
    return !(Math.abs(residual) > 1e-6);
  }

  /** One exchange of two columns. */
  private final class Exchange {

    private final DividedSum sum;
    private final String first;
    private final String second;
    private double byChance;

    Exchange(DividedSum sum, String first, String second) {
      this.sum = sum;
      this.first = first;
      this.second = second;
    }

    boolean mends(int[] broken) {
      double[][] values = exchanged();
      double common = sample.find(second).orElseThrow().common();
      int mended = 0;
      int telling = 0;
      int tellingByChance = 0;
      for (int i = 0; i < broken.length; i++) {
        int row = broken[i];
        boolean isMended = isNothing(residual(values, row));
        mended += isMended ? 1 : 0;
        if (i - mended > broken.length / 50) {
          return false;
        }
        if (isMended && values(second)[row] != common) {
          telling++;
          tellingByChance += isMendedByChance(row, values) ? 1 : 0;
        }
      }
      byChance = telling == 0 ? 1 : (double) tellingByChance / telling;
      return mended >= NEARLY_ALL * broken.length
          && telling >= FEWEST_TELLING
          && byChance <= MOST_BY_CHANCE;
    }

    /** Whether the sum holds in nearly all rows once the two are exchanged in all. */
    boolean replaces() {
      double[][] values = exchanged();
      long exact =
          IntStream.range(0, sample.rows()).filter(row -> isNothing(residual(values, row))).count();
      return exact >= NEARLY_ALL * sample.rows();
    }

    private double[][] exchanged() {
      double[][] values = valuesOf(sum);
      List<String> names = sum.columns();
      for (int i = 0; i < values.length; i++) {
        String name = names.get(i);
        values[i] =
            name.equals(first) ? values(second) : name.equals(second) ? values(first) : values[i];
      }
      return values;
    }

    /** Whether the value of another row would mend it as well. */
    private boolean isMendedByChance(int row, double[][] values) {
      double[] right = values(second);
      double other = right[sample.partner(row, 0)];
      boolean isTotal = first.equals(sum.total().column());
      double difference = isTotal ? other - right[row] : right[row] - other;
      return isNothing(residual(values, row) + difference);
    }

    Suspicion suspicion() {
      boolean ordered = first.compareTo(second) < 0;
      return new Suspicion(
          FindingKind.SWAPPED_COLUMNS,
          ordered ? first : second,
          new ExchangedColumns(sum, ordered ? first : second, ordered ? second : first),
          1,
          1 - byChance,
          2,
          List.of(),
          List.of("a broken sum: no single exchange would mend all its rows"));
    }
  }
}
