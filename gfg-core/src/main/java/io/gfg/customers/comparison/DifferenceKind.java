package io.gfg.customers.comparison;

/** In which way today differs. */
public enum DifferenceKind {
  /** Many more or fewer rows. Change: today's rows per row before. */
  ROW_COUNT,
  /** A column that was there is not. */
  MISSING_COLUMN,
  /** A column that was not there is. */
  NEW_COLUMN,
  /** A column that is not there, and a new one that holds the like. */
  RENAMED_COLUMN,
  /** Values of another type, or decimals where numbers were whole. Shares of the rows filled. */
  TYPE_CHANGE,
  /** Another unit: all quantiles are so many times what they were. Change: the factor. */
  UNIT_CHANGE,
  /** All quantiles are alike times what they were, by no factor between units. Change: how many. */
  GROWTH,
  /** Another distribution. Change: the share of rows, at least, by which the two differ. */
  DISTRIBUTION_SHIFT,
  /** More or fewer rows without a value. Before and after: shares of the rows. */
  MISSING_VALUES,
  /** Keys that are gone. After: the share of the keys before that are still there. */
  LOST_KEYS,
  /** Keys that were not there. After: the share of today's keys. */
  NEW_KEYS,
  /** An order or sum that no longer holds. Before and after: the share of rows that break it. */
  BROKEN_RELATION,
  /** Counts that fell for the same key. After: the share of the keys compared. */
  FALLEN_COUNT,
  /** A finding that was not there. */
  NEW_FINDING,
  /** A finding that is no longer there. */
  GONE_FINDING
}
