package io.gfg.customers.cleaning;

/** What to do with a file that contradicts itself about a defect of a whole column. */
public enum MixedEvidence {
  /** Refuse the file, with the numbers. The default. */
  REFUSE,
  /** Leave the column as it is, and let the validation rules judge each record. */
  SKIP_REPAIR,
  /** Repair every record all the same. */
  REPAIR
}
