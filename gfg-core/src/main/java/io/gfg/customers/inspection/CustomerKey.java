package io.gfg.customers.inspection;

import io.gfg.customers.model.Customer;
import java.util.Arrays;

/** A customer's id in 128 bits: the very digits where there are 32 of them, else a hash. */
record CustomerKey(long high, long low) {

  private static final int DIGITS = 32;

  /** The value of each lowercase hexadecimal digit; of any other character it is negative. */
  private static final byte[] VALUES = values();

  /**
   * The key of a customer.
   *
   * @throws IllegalArgumentException if the customer has no id
   */
  static CustomerKey of(Customer customer) {
    String id = customer.customerId();
    if (id == null) {
      throw new IllegalArgumentException("a record without customer_id has no place in the index");
    }
    return of(id);
  }

  private static CustomerKey of(String id) {
    if (id.length() == DIGITS) {
      int valid = 0;
      long high = 0;
      long low = 0;
      for (int i = 0; i < DIGITS / 2; i++) {
        int first = value(id.charAt(i));
        int second = value(id.charAt(i + DIGITS / 2));
        valid |= first | second;
        high = high << 4 | first;
        low = low << 4 | second;
      }
      if (valid >= 0) {
        return new CustomerKey(high, low);
      }
    }
    return new CustomerKey(ContentHash.of(id, 1), ContentHash.of(id, 2));
  }

  /** Ids are hashes already in practice, but nothing promises it. */
  long hash() {
    return ContentHash.mix(high ^ ContentHash.mix(low));
  }

  private static int value(char character) {
    return character < VALUES.length ? VALUES[character] : -1;
  }

  private static byte[] values() {
    byte[] values = new byte['f' + 1];
    Arrays.fill(values, (byte) -1);
    for (char digit = 0; digit < values.length; digit++) {
      if ((digit >= '0' && digit <= '9') || digit >= 'a') {
        values[digit] = (byte) Character.digit(digit, 16);
      }
    }
    return values;
  }
}
