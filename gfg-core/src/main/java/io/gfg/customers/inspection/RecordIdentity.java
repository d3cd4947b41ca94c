package io.gfg.customers.inspection;

import io.gfg.customers.decoding.DecodedCustomer;
import io.gfg.customers.model.Customer;
import org.jspecify.annotations.Nullable;

/**
 * Whose record it is and what it says, both as hashes: all that a {@link RecordIndex} needs, and
 * costly enough to be made on another thread than the one that fills the index. Immutable.
 */
public final class RecordIdentity {

  private final CustomerKey key;
  private final long hash;
  private final long content;

  private RecordIdentity(CustomerKey key, long content) {
    this.key = key;
    this.hash = key.hash();
    this.content = content;
  }

  /**
   * The identity of a record.
   *
   * @param decoded the record, decoded and not repaired
   * @return its identity, or null if it cannot be compared with others: it holds a value that could
   *     not be decoded, or has no id
   */
  public static @Nullable RecordIdentity of(DecodedCustomer decoded) {
    String id = decoded.customer().customerId();
    boolean isComparable = decoded.isComplete() && id != null && !id.isBlank();
    return isComparable ? of(decoded.customer()) : null;
  }

  /**
   * The identity of a customer.
   *
   * @throws IllegalArgumentException if the customer has no id
   */
  static RecordIdentity of(Customer customer) {
    return new RecordIdentity(CustomerKey.of(customer), ContentHash.of(customer));
  }

  CustomerKey key() {
    return key;
  }

  /** The key's. */
  long hash() {
    return hash;
  }

  long content() {
    return content;
  }
}
