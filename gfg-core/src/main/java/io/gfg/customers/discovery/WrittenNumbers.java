package io.gfg.customers.discovery;

import io.gfg.customers.source.CellKind;
import io.gfg.customers.source.TableRow;
import java.util.Arrays;
import java.util.Optional;

/** Counts the texts of a column by how numbers are written in them. Merges in any order. */
@SuppressWarnings("EnumOrdinal") // counts by style, for every row of the table
final class WrittenNumbers {

  private static final int FEWEST = 20;

  private final long[] counts = new long[NumberStyle.values().length];

  void look(TableRow row, int column) {
    if (row.kind(column) == CellKind.TEXT) {
      String text = row.text(column);
      if (!text.isEmpty()) {
        add(NumberStyle.of(text));
      }
    }
  }

  void add(NumberStyle style) {
    counts[style.ordinal()]++;
  }

  void merge(WrittenNumbers other) {
    for (int i = 0; i < counts.length; i++) {
      counts[i] += other.counts[i];
    }
  }

  private long count(NumberStyle style) {
    return counts[style.ordinal()];
  }

  /** How many texts are numbers. */
  long count() {
    return Arrays.stream(counts).sum() - count(NumberStyle.NONE);
  }

  /**
   * What the commas mean, if all texts are numbers, some with commas, and all agree. Where a text
   * could be read both ways, numbers below a thousand without a comma speak for thousands, as does
   * a column that is known to be of whole numbers.
   */
  Optional<NumberStyle> commas(long wholes) {
    long groups = count(NumberStyle.COMMA_GROUPS);
    long decimals = count(NumberStyle.COMMA_DECIMALS);
    long either = count(NumberStyle.EITHER);
    if (count(NumberStyle.NONE) > 0 || groups + decimals + either < FEWEST) {
      return Optional.empty();
    }
    if (decimals == 0 && groups + wholes + count(NumberStyle.WHOLE) > 0) {
      return Optional.of(NumberStyle.COMMA_GROUPS);
    }
    return groups == 0 && count(NumberStyle.POINT) == 0 && decimals > 0
        ? Optional.of(NumberStyle.COMMA_DECIMALS)
        : Optional.empty();
  }
}
