package io.gfg.customers.inspection;

/** What a repair does to the values of a column. */
public enum RepairEffect {
  /** The true values come back; the repair can be undone exactly. */
  RESTORES,
  /** The values cannot be brought back; the column becomes unknown. */
  MAKES_UNKNOWN,
  /** Unknown values are given a meaning, such as zero; the audit tells which they were. */
  INTERPRETS
}
