package io.gfg.customers.fuzz;

import io.gfg.customers.model.Customer;
import io.gfg.customers.model.CustomerField;
import java.math.BigDecimal;

/** What PostgreSQL can hold. */
final class Storable {

  private static final int MAX_DIGITS = 38;

  private Storable() {}

  static void check(Customer customer) {
    for (CustomerField<?> field : CustomerField.all()) {
      Object value = customer.get(field);
      if (value instanceof String text) {
        Invariant.require(text.indexOf('\0') < 0, "U+0000");
        Invariant.require(text.codePoints().noneMatch(Storable::isSurrogate), "half a pair");
      } else if (value instanceof BigDecimal number) {
        Invariant.require(number.precision() - number.scale() <= MAX_DIGITS, "before the point");
        Invariant.require(number.scale() <= MAX_DIGITS, "behind the point");
      }
    }
  }

  private static boolean isSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
