package io.gfg.customers.inspection;

/** What can be wrong with a file, or worth knowing about it. */
public enum FindingKind {
  /** Records that repeat an earlier one exactly. */
  DUPLICATE_ROWS,
  /** Records of one customer that differ. */
  CONFLICTING_ROWS,
  /** A column in another unit than documented, such as hours for days. */
  WRONG_UNIT,
  /** A column multiplied by a power of ten, such as a rate times 10,000. */
  WRONG_SCALE,
  /** A column overwritten by a copy of another. */
  COPIED_COLUMN,
  /** Records without a value in a column. */
  MISSING_VALUES,
  /** True and false written as text. */
  ENCODED_BOOLEAN,
  /** Numbers written as text. */
  ENCODED_NUMBER,
  /** A column that the data dictionary does not describe. */
  UNDOCUMENTED_COLUMN,
  /** A documented column that no record has. */
  MISSING_COLUMN,
  /** Pieces of the file that are no record, or hold values that no column can take. */
  MALFORMED_RECORD
}
