package io.gfg.customers.discovery;

/** How much a finding matters. */
public enum Severity {
  /** Something is wrong. */
  DEFECT,
  /** Something may be wrong; whoever knows the data must say. */
  QUESTION,
  /** Worth knowing; nothing is wrong. */
  INFO
}
