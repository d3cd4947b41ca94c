package io.gfg.customers.jooq.load;

/** How a load meets the customers already in the table. */
public enum LoadMode {
  /**
   * Inserts new customers, updates changed ones, and leaves all others as they are, also those that
   * the file does not have. The default.
   */
  MERGE,
  /** Like {@link #MERGE}, and deletes the customers that the file does not have. */
  REPLACE,
  /** Inserts new customers; a customer that is there already ends the load in an error. */
  APPEND
}
