package io.gfg.customers.testkit.generator;

import io.gfg.customers.model.Customer;
import java.util.List;

/**
 * One row of a generated file, and the truth about it.
 *
 * @param row the number of the row, from 1
 * @param kind whether its customer stands here for the first time
 * @param firstRow the row in which its customer stands first; this one unless it is a repetition
 * @param written the customer as the row has it before any repair: letters taken for true and
 *     false, text for numbers, null and missing keys for unknown
 * @param truth the true customer: decimals as they are written, without needless zeros, but with
 *     one decimal at least
 * @param planted the defects, in the order of {@link Defect}
 * @param line the row as newline-delimited JSON has it, without the newline, which only differs
 *     from UTF-8 where {@link Defect#NOT_UTF8} was planted
 */
public record GeneratedRow(
    long row,
    Kind kind,
    long firstRow,
    Customer written,
    Customer truth,
    List<PlantedDefect> planted,
    String line) {

  /** Whether the customer of a row stands there for the first time. */
  public enum Kind {
    /** The first row of its customer. */
    ORIGINAL,
    /** The same bytes as in the first row. */
    COPY,
    /** The same id as in the first row, and other values. */
    CONFLICT
  }

  /** Copies the defects. */
  public GeneratedRow {
    planted = List.copyOf(planted);
  }
}
