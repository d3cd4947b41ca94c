package io.gfg.customers.cleaning;

import io.gfg.customers.decoding.DecodedCustomer;
import io.gfg.customers.inspection.Occurrence;
import io.gfg.customers.source.ReadRecord;
import org.jspecify.annotations.Nullable;

/**
 * A record with what is known of it before it is cleaned.
 *
 * @param read the record as read
 * @param decoded the record decoded, or null if it is malformed
 * @param occurrence what it is among the records of its customer, or null if it is nobody's
 */
record InspectedRecord(
    ReadRecord read, @Nullable DecodedCustomer decoded, @Nullable Occurrence occurrence) {}
