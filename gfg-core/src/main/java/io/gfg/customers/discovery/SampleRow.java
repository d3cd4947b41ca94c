package io.gfg.customers.discovery;

import io.gfg.customers.source.CellKind;
import io.gfg.customers.source.TableRow;
import java.util.Comparator;

/** The cells of one sampled row, by the numbers of the columns. */
final class SampleRow {

  static final Comparator<SampleRow> ORDER =
      (left, right) -> {
        int high = Long.compareUnsigned(left.high, right.high);
        int low = high != 0 ? high : Long.compareUnsigned(left.low, right.low);
        return low != 0 ? low : Long.compare(left.line, right.line);
      };

  final long high;
  final long low;
  final long line;
  private final double[] numbers;

  private SampleRow(long high, long low, long line, double[] numbers) {
    this.high = high;
    this.low = low;
    this.line = line;
    this.numbers = numbers;
  }

  static SampleRow of(long high, long low, TableRow row) {
    double[] numbers = new double[row.size()];
    for (int i = 0; i < numbers.length; i++) {
      boolean number = row.kind(i) == CellKind.NUMBER;
      numbers[i] = number ? Numbers.asDouble(row, i) : Double.NaN;
    }
    return new SampleRow(high, low, row.line(), numbers);
  }

  double number(int column) {
    return column < numbers.length ? numbers[column] : Double.NaN;
  }

  boolean isSame(SampleRow other) {
    return high == other.high && low == other.low;
  }
}
