package io.gfg.customers.model;

import java.io.Serializable;
import java.util.List;

/**
 * Why a record was rejected, or what is doubtful about it.
 *
 * @param rule the stable id of what objected, such as {@code revenue.not-negative}
 * @param columns the columns it is about, in catalogue order; empty if it is about the whole record
 * @param message what is wrong, in words and numbers
 */
public record Reason(String rule, List<String> columns, String message)
    implements Described, Serializable {

  /** Copies the columns. */
  public Reason {
    columns = List.copyOf(columns);
  }

  @Override
  public void describe(FieldConsumer out) {
    out.field("rule", rule);
    out.field("columns", columns);
    out.field("message", message);
  }
}
