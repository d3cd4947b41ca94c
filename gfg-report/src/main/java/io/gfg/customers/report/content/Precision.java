package io.gfg.customers.report.content;

/** How exact a {@link Distribution} is. */
public enum Precision {
  /** Every value was counted. */
  EXACT,
  /** There were too many values to count; numbers are within 0.5 % of the true ones. */
  WITHIN_HALF_A_PERCENT
}
