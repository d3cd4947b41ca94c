package io.gfg.customers.decoding;

import io.gfg.customers.audit.FieldChange;
import io.gfg.customers.model.Customer;
import io.gfg.customers.model.Reason;
import io.gfg.customers.source.RawCustomer;
import java.util.List;

/**
 * A record whose values have the types of their columns, as far as they could be given them.
 *
 * @param raw the record as read
 * @param customer the customer; a value that could not be decoded is unknown
 * @param failures what could not be decoded; if there is any, the record must not be used
 * @param changes what a decoder, and not the type alone, decoded
 */
public record DecodedCustomer(
    RawCustomer raw, Customer customer, List<Reason> failures, List<FieldChange> changes) {

  /**
   * Whether every value could be decoded.
   *
   * @return true if there is no failure
   */
  public boolean isComplete() {
    return failures.isEmpty();
  }
}
