package io.gfg.customers.jooq.load;

/** Which way the rows took into the table. */
public enum LoadPath {
  /** Straight into the table: it was empty, and writers were kept out until the end. */
  DIRECT("the table was empty"),
  /** Through a temporary table, and from there only what is new or has changed. */
  STAGED("the table has rows to compare with"),
  /** Through a temporary table, because nothing can be copied into a table with row security. */
  STAGED_FOR_ROW_SECURITY("row security is active on the table");

  private final String reason;

  LoadPath(String reason) {
    this.reason = reason;
  }

  /**
   * Why this way was taken.
   *
   * @return a clause in lower case
   */
  public String reason() {
    return reason;
  }
}
