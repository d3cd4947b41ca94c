package io.gfg.customers.discovery;

/** What a finding is about. The list is closed. */
public enum FindingKind {
  /** Rows that repeat another one exactly. */
  DUPLICATE_ROWS,
  /** Rows of one key that differ. */
  CONFLICTING_ROWS,
  /** A column in another unit, such as hours for days: every value is multiplied by a factor. */
  WRONG_UNIT,
  /** A column of which part of the rows is in another unit. */
  MIXED_UNITS,
  /** A column shifted by powers of ten, such as a rate times 10,000. */
  WRONG_SCALE,
  /** A column overwritten by a copy of another. */
  COPIED_COLUMN,
  /** Rows without a value in a column. */
  MISSING_VALUES,
  /** A number that stands for no value, such as -1 or 9999. */
  SENTINEL_VALUE,
  /** True and false written as text. */
  ENCODED_BOOLEAN,
  /** Numbers written as text. */
  ENCODED_NUMBER,
  /** A column that the contract does not describe. */
  UNDOCUMENTED_COLUMN,
  /** A column of the contract that no row has. */
  MISSING_COLUMN,
  /** A column of the contract under another name. */
  RENAMED_COLUMN,
  /** A column that holds values of several types. */
  TYPE_DRIFT,
  /** A column documented as a count that holds only 0 and 1. */
  FLAG_NOT_COUNT,
  /** An order between two columns that a few rows break. */
  BROKEN_ORDER,
  /** A sum of columns that a few rows break. */
  BROKEN_SUM,
  /** Two columns that hold each other's values. */
  SWAPPED_COLUMNS,
  /** Values that a column's unit cannot have. */
  IMPLAUSIBLE_VALUE,
  /** Pieces of the source that are no record. */
  MALFORMED_RECORD,
  /** A column whose values are all multiples of a number; nothing says that it is wrong. */
  GRANULARITY,
  /** A column with one value. */
  CONSTANT_COLUMN,
  /** An order or a sum that always holds. */
  RELATION
}
