package io.gfg.customers.discovery;

import java.io.Serializable;
import java.util.Optional;

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

  /** The factor, if it is this column's and divides it. */
  Optional<Long> factorOf(String name) {
    return factor > 1 && column.equals(name) ? Optional.of(factor) : Optional.empty();
  }

  @Override
  public String toString() {
    return factor == 1 ? column : column + " / " + Counts.inWords(factor);
  }
}
