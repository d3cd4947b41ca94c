package io.gfg.customers.model;

import org.jspecify.annotations.Nullable;

/** Takes the named fields of a {@link Described} value. */
@FunctionalInterface
public interface FieldConsumer {

  /**
   * Takes one field.
   *
   * @param name the field's name
   * @param value null, a {@link String}, {@link Boolean}, {@link Integer}, {@link Long}, {@link
   *     java.math.BigDecimal}, {@link Extras}, a {@link Described} value, or a {@link
   *     java.util.List} of such values
   */
  void field(String name, @Nullable Object value);
}
