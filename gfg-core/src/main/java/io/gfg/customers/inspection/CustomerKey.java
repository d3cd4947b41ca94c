package io.gfg.customers.inspection;

import io.gfg.customers.model.Customer;
import java.util.HexFormat;

/** A customer's id in 128 bits: the very digits where there are 32 of them, else a hash. */
record CustomerKey(long high, long low) {

  private static final int DIGITS = 32;

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
    return isLowercaseHex(id)
        ? new CustomerKey(
            HexFormat.fromHexDigitsToLong(id, 0, DIGITS / 2),
            HexFormat.fromHexDigitsToLong(id, DIGITS / 2, DIGITS))
        : new CustomerKey(ContentHash.of(id, 1), ContentHash.of(id, 2));
  }

  /** Ids are hashes already in practice, but nothing promises it. */
  int hash() {
    long mixed = ContentHash.mix(high ^ ContentHash.mix(low));
    return (int) (mixed >>> Integer.SIZE);
  }

  private static boolean isLowercaseHex(String id) {
    if (id.length() != DIGITS) {
      return false;
    }
    for (int i = 0; i < DIGITS; i++) {
      if (!isLowercaseHexDigit(id.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLowercaseHexDigit(char character) {
    return (character >= '0' && character <= '9') || (character >= 'a' && character <= 'f');
  }
}
