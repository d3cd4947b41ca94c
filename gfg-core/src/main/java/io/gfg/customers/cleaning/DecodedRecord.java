package io.gfg.customers.cleaning;

import io.gfg.customers.decoding.CustomerDecoder;
import io.gfg.customers.decoding.DecodedCustomer;
import io.gfg.customers.inspection.RecordIdentity;
import io.gfg.customers.source.RawCustomer;
import io.gfg.customers.source.ReadRecord;
import io.gfg.customers.source.UndecodedRecord;
import org.jspecify.annotations.Nullable;

/**
 * All that can be known of a record without looking at others.
 *
 * @param read the record as read
 * @param decoded the record decoded, or null if it is malformed
 * @param identity whose record it is and what it says, or null if it cannot be compared
 * @param outcome what becomes of it, unless it is a copy; or null if it was not cleaned ahead
 */
record DecodedRecord(
    ReadRecord read,
    @Nullable DecodedCustomer decoded,
    @Nullable RecordIdentity identity,
    @Nullable CleaningOutcome outcome) {

  static DecodedRecord of(ReadRecord cut, CustomerDecoder decoder, @Nullable Cleaner cleaner) {
    ReadRecord read = cut instanceof UndecodedRecord undecoded ? undecoded.decode() : cut;
    if (!(read instanceof RawCustomer raw)) {
      return new DecodedRecord(read, null, null, null);
    }
    DecodedCustomer decoded = decoder.decode(raw);
    RecordIdentity identity = RecordIdentity.of(decoded);
    CleaningOutcome outcome =
        cleaner == null || identity == null ? null : cleanAhead(decoded, cleaner);
    return new DecodedRecord(read, decoded, identity, outcome);
  }

  /** A rule that fails does so once more where its record has its turn, if it is cleaned at all. */
  private static @Nullable CleaningOutcome cleanAhead(DecodedCustomer decoded, Cleaner cleaner) {
    try {
      return cleaner.repair(decoded);
    } catch (RuleException tellLater) {
      return null;
    }
  }
}
