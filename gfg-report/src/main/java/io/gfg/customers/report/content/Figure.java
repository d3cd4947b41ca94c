package io.gfg.customers.report.content;

import java.io.Serializable;
import java.util.List;

/**
 * One number of an answer, as people read it.
 *
 * @param label what it is
 * @param value the number, written out with its unit
 * @param comparisons what others make of it; may be empty
 */
public record Figure(String label, String value, List<Comparison> comparisons)
    implements Serializable {

  /** Copies the list. */
  public Figure {
    comparisons = List.copyOf(comparisons);
  }

  /**
   * What somebody else makes of a number.
   *
   * @param source who, or by which steps
   * @param value the number, written out with its unit
   */
  public record Comparison(String source, String value) implements Serializable {}
}
