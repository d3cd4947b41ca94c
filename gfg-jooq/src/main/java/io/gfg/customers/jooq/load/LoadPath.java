package io.gfg.customers.jooq.load;

/** Which way the rows took into the table. */
public enum LoadPath {
  /**
   * Straight into the table, which was empty, with its primary key taken off and put on again once
   * all rows were there. Nobody else can use the table meanwhile.
   */
  DIRECT_KEY_LAST,
  /** Straight into the table, which was empty; other writers were kept out until the end. */
  DIRECT,
  /** Through a table of its own, and from there only what is new or has changed. */
  STAGED,
  /**
   * As {@link #STAGED}, but without the rows that the table has already, which the load tells by
   * their hashes and does not send.
   */
  STAGED_CHANGES
}
