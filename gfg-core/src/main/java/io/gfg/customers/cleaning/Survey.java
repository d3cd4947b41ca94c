package io.gfg.customers.cleaning;

import io.gfg.customers.decoding.DecodedCustomer;
import io.gfg.customers.inspection.CustomerProfile;
import io.gfg.customers.inspection.Occurrence;
import io.gfg.customers.inspection.RecordIndex;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a whole source holds, which rules it needs, which of its records are copies. */
record Survey(CustomerProfile profile, RecordIndex index, RuleSelection selection) {

  static Survey of(Reading reading, List<CleaningListener> listeners) {
    try (ReadAhead records = reading.start(null)) {
      return new FirstReading(records, reading, listeners).finish();
    }
  }

  /** A record of the source with what it is among all of its customer. */
  InspectedRecord inspect(InspectedRecord record) {
    DecodedCustomer decoded = record.record().decoded();
    return decoded == null ? record : new InspectedRecord(record.record(), occurrenceOf(decoded));
  }

  /**
   * What a record is among all of its customer.
   *
   * @throws IllegalArgumentException if the record was not there when the source was surveyed
   */
  @Nullable Occurrence occurrenceOf(DecodedCustomer decoded) {
    return Cleaner.failuresOf(decoded).isEmpty()
        ? index.occurrence(decoded.customer(), decoded.raw().position().record())
        : null;
  }
}
