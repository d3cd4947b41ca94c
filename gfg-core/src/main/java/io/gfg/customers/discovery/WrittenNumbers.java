package io.gfg.customers.discovery;

import io.gfg.customers.source.CellKind;
import io.gfg.customers.source.TableRow;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Counts the texts of a column by how numbers are written in them. Merges in any order. */
final class WrittenNumbers {

  private static final int FEWEST = 20;

  private final Map<NumberStyle, Long> counts = new EnumMap<>(NumberStyle.class);

  void look(TableRow row, int column) {
    if (row.kind(column) == CellKind.TEXT) {
      String text = row.text(column);
      if (!text.isEmpty()) {
        add(NumberStyle.of(text));
      }
    }
  }

  void add(NumberStyle style) {
    counts.merge(style, 1L, Long::sum);
  }

  void merge(WrittenNumbers other) {
    other.counts.forEach((style, count) -> counts.merge(style, count, Long::sum));
  }

  private long count(NumberStyle style) {
    return counts.getOrDefault(style, 0L);
  }

  /** How many texts are numbers. */
  long count() {
    return counts.values().stream().mapToLong(Long::longValue).sum() - count(NumberStyle.NONE);
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
