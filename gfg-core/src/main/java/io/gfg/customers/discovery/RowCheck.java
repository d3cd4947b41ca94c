package io.gfg.customers.discovery;

import io.gfg.customers.source.TableRow;

/** Checks a hypothesis on one row. Immutable. */
@FunctionalInterface
public interface RowCheck {

  /** The row can be compared at all. */
  int COMPARED = 1;

  /** The relation is broken as the values are. */
  int BROKEN = 1 << 1;

  /** The relation is broken once the repair is applied. */
  int STILL_BROKEN = 1 << 2;

  /** Both sides are equal once the repair is applied. */
  int TIGHT = 1 << 3;

  /** The repair would not be exact. */
  int INEXACT = 1 << 4;

  /** The value can be in either unit. */
  int AMBIGUOUS = 1 << 5;

  /** The row shows which of two equal columns is the copy. */
  int DIRECTED = 1 << 6;

  /** How many combinations of flags there are. */
  int COMBINATIONS = 1 << 7;

  /**
   * Looks at a row.
   *
   * @param row the row
   * @return the flags of this interface that hold, 0 if the row says nothing
   */
  int look(TableRow row);
}
