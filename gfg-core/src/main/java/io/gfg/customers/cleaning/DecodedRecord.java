package io.gfg.customers.cleaning;

import io.gfg.customers.decoding.CustomerDecoder;
import io.gfg.customers.decoding.DecodedCustomer;
import io.gfg.customers.inspection.RecordIdentity;
import io.gfg.customers.source.RawCustomer;
import io.gfg.customers.source.ReadRecord;
import org.jspecify.annotations.Nullable;

/**
 * A record as read and as decoded.
 *
 * @param read the record as read
 * @param decoded the record decoded, or null if it is malformed
 * @param identity whose record it is and what it says, or null if it cannot be compared
 */
record DecodedRecord(
    ReadRecord read, @Nullable DecodedCustomer decoded, @Nullable RecordIdentity identity) {

  static DecodedRecord of(ReadRecord read, CustomerDecoder decoder) {
    if (!(read instanceof RawCustomer raw)) {
      return new DecodedRecord(read, null, null);
    }
    DecodedCustomer decoded = decoder.decode(raw);
    return new DecodedRecord(read, decoded, RecordIdentity.of(decoded));
  }
}
