package io.gfg.customers.discovery;

import java.io.Serializable;

/**
 * A column, divided by a factor.
 *
 * @param column its name
 * @param factor at least 1
 */
public record Term(String column, long factor) implements Serializable {

  static Term of(String column) {
    return new Term(column, 1);
  }

  @Override
  public String toString() {
    return factor == 1 ? column : column + " / " + Counts.inWords(factor);
  }
}
