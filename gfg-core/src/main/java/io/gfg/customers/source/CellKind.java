package io.gfg.customers.source;

/** What stands in one cell of a table. */
public enum CellKind {
  /** The record does not have the column. */
  MISSING,
  /** Null, or an empty unquoted cell of CSV. */
  NULL,
  /** Text, perhaps empty. */
  TEXT,
  /** A number of at most 18 digits. */
  NUMBER,
  /** A longer number, kept as it is written. */
  LONG_NUMBER,
  /** True or false. */
  BOOLEAN,
  /** An object or array, as compact JSON. */
  NESTED
}
