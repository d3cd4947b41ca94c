package io.gfg.customers.inspection;

import io.gfg.customers.discovery.Hypothesis;
import io.gfg.customers.discovery.Repair;
import java.io.Serializable;

/**
 * A defect of a whole column that is looked for in every record.
 *
 * @param hypothesis the relation that the defect breaks and the repair restores
 * @param repair what removes it; the first column that it touches is the one that is wrong
 */
public record ColumnDefect(Hypothesis hypothesis, Repair repair) implements Serializable {

  /** Checks that the repair says what it changes. */
  public ColumnDefect {
    if (repair.touches().isEmpty()) {
      throw new IllegalArgumentException("the repair touches no column: " + repair.rule());
    }
  }

  /**
   * The column that is wrong.
   *
   * @return its name
   */
  public String column() {
    return repair.touches().get(0);
  }

  /** Whether both say the same of the same column, on whatever evidence. */
  boolean isLike(ColumnDefect other) {
    return column().equals(other.column())
        && hypothesis.factor(column()).equals(other.hypothesis.factor(column()));
  }

  /** Whether both rest on the same evidence and are removed by the same rule. */
  boolean isSameAs(ColumnDefect other) {
    return hypothesis.equals(other.hypothesis) && repair.rule().equals(other.repair.rule());
  }
}
