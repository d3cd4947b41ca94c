package io.gfg.customers.discovery;

/** How sure a finding is. */
public enum Confidence {
  /** True of every row by counting alone, and reversible. */
  PROVEN,
  /** Two independent kinds of evidence, each found in both halves of the rows. */
  STRONG,
  /** One kind of evidence. */
  SUGGESTIVE
}
