package io.gfg.customers.cleaning;

/** What became of a finding once the policy was applied. */
public enum Resolution {
  /** The policy repaired it; no answer needs to mention it. */
  REPAIRED,
  /** The policy made the values unknown; answers that need them cannot be given. */
  MADE_UNKNOWN,
  /** Nothing was done about it; answers from its columns may be wrong. */
  OPEN
}
