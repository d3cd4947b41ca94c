package io.gfg.customers.model;

/** Whether a customer without a value in a column can still be judged. */
public enum FieldPresence {
  /** Every record must carry a value. */
  REQUIRED,
  /** The value may be unknown: producers leave it out, or it cannot be trusted. */
  OPTIONAL
}
