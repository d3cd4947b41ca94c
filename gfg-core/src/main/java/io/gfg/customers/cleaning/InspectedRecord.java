package io.gfg.customers.cleaning;

import io.gfg.customers.inspection.Occurrence;
import org.jspecify.annotations.Nullable;

/**
 * A record with what is known of it before it is handed on.
 *
 * @param record the record by itself
 * @param occurrence what it is among the records of its customer, or null if it is nobody's
 */
record InspectedRecord(DecodedRecord record, @Nullable Occurrence occurrence) {}
