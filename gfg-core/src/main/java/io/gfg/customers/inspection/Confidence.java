package io.gfg.customers.inspection;

/** How sure a finding is. */
public enum Confidence {
  /** True of every row, and reversible. */
  PROVEN,
  /** Two independent kinds of evidence. */
  STRONG,
  /** One kind of evidence. */
  SUGGESTIVE
}
