package io.gfg.customers.discovery;

/** What a repair does to values. */
public enum RepairEffect {
  /** The true values come back; the repair can be undone exactly. */
  RESTORES,
  /** The values cannot be brought back; they become unknown. */
  MAKES_UNKNOWN,
  /** Unknown values are given a meaning, such as zero; the audit tells which they were. */
  INTERPRETS
}
