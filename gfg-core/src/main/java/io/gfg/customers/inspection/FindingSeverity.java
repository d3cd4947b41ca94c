package io.gfg.customers.inspection;

/** How much a finding matters. */
public enum FindingSeverity {
  /** The data is wrong. */
  DEFECT,
  /** Someone who knows the data should say whether it is wrong. */
  QUESTION,
  /** Good to know; nothing is wrong. */
  INFO
}
