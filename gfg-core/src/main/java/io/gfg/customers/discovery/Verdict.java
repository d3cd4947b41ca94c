package io.gfg.customers.discovery;

/** What the rows seen so far say about a hypothesis. */
public enum Verdict {
  /** The defect is there in all rows but at most 0.5 %. */
  SUPPORTED,
  /** The defect is not there. */
  ABSENT,
  /** Part of the rows has the defect and part of them has not. */
  MIXED,
  /** Too few rows to tell. */
  UNDECIDED
}
