package io.gfg.customers.report.content;

/** Whether a report holds values of single customers. */
public enum CustomerRows {
  /** Findings show rows before and after repair. The report says that it holds customer data. */
  SHOWN,
  /**
   * No example rows, no ids, and no frequent value that fewer than {@value #CROWD} rows have; what
   * remains are counts, and the least and greatest numbers.
   */
  HIDDEN;

  /** How many rows must share a value before it is nobody's own. */
  public static final int CROWD = 10;
}
