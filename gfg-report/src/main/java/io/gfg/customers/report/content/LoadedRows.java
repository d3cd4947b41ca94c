package io.gfg.customers.report.content;

import java.io.Serializable;

/**
 * What became of the accepted customers in the database.
 *
 * @param inserted how many were new
 * @param updated how many had changed
 * @param unchanged how many were there already, the same in every column
 */
public record LoadedRows(long inserted, long updated, long unchanged) implements Serializable {

  /**
   * All of them.
   *
   * @return the sum
   */
  public long total() {
    return inserted + updated + unchanged;
  }
}
