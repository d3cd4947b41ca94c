package io.gfg.customers.discovery;

import io.gfg.customers.source.TableColumns;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A relation between columns and the repair that would make it hold: what a finding rests on, and
 * the guard of its repair. To be checked row by row, while a table is inspected or while it is
 * loaded: {@code new GuardTally(hypothesis, columns)}. Immutable.
 */
public sealed interface Hypothesis extends Serializable
    permits CopyBeyondWhole,
        DividedOrder,
        DividedRate,
        DividedSum,
        EqualColumns,
        ExchangedColumns,
        MixedOrder,
        OneValue,
        ValueLimits {

  /** More contrary rows than this, in thousandths, and a relation does not hold. */
  int TOLERATED_PER_MILLE = 5;

  /** Fewer rows than this show nothing about a whole column. */
  int FEWEST_ROWS = 30;

  /**
   * The columns it reads, the one that the repair changes first.
   *
   * @return their names
   */
  List<String> columns();

  /**
   * The relation in words.
   *
   * @return for example {@code last / 24 <= first}
   */
  String relation();

  /**
   * The Java expression that makes it.
   *
   * @return code to paste
   */
  String code();

  /**
   * By how much it takes a column to be too large.
   *
   * @param column the column's name
   * @return the factor, above 1, or empty if it does not divide the column
   */
  default Optional<Long> factor(String column) {
    return Optional.empty();
  }

  /**
   * The check of one row at a time.
   *
   * @param columns the columns of the table
   * @return the check
   */
  RowCheck bind(TableColumns columns);

  /**
   * The value of a column in a row once the repair is applied.
   *
   * @param column the column's name
   * @param value the value as it stands
   * @return the value repaired, or the same
   */
  String repaired(String column, String value);

  /**
   * The values of a row once the repair is applied.
   *
   * @param values those of {@link #columns()}, as they stand
   * @return the values repaired
   */
  default List<String> repaired(List<String> values) {
    List<String> names = columns();
    List<String> after = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      after.add(repaired(names.get(i), values.get(i)));
    }
    return after;
  }
}
