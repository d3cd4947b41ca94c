package io.gfg.customers.model;

/**
 * A value with a stable written form: it names its fields in a fixed order. File sinks write any
 * described value, as JSON or, where no value is nested, as CSV.
 */
public interface Described {

  /**
   * Hands over each field, in the same order every time.
   *
   * @param out takes the fields
   */
  void describe(FieldConsumer out);
}
