package io.gfg.customers.inspection;

/** What the evidence for a defect of a whole column amounts to. */
public enum EvidenceState {
  /** The column has the defect, in all rows but at most 0.5 %. */
  SUPPORTED,
  /** The column does not have the defect. */
  ABSENT,
  /** Part of the rows has the defect and part of them has not. */
  MIXED,
  /** Too few rows to tell. */
  UNDECIDED
}
