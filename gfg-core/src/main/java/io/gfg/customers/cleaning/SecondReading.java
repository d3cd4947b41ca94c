package io.gfg.customers.cleaning;

import io.gfg.customers.decoding.DecodedCustomer;
import io.gfg.customers.inspection.Occurrence;
import io.gfg.customers.source.CustomerSource;
import io.gfg.customers.source.SourceException;
import org.jspecify.annotations.Nullable;

/** Cleans a source that was surveyed: reads it again, and makes sure that it is still the same. */
record SecondReading(CustomerSource source, CleaningPolicy policy, Survey survey) {

  private static final String CHANGED =
      "the source changed while it was read; nothing was written, run again: ";

  CleaningReport into(Outputs outputs) {
    Tally tally = Tally.of(policy, survey.profile().rows());
    CleaningPass pass = new CleaningPass(policy, survey.selection(), outputs, tally);
    ProgressMeter meter =
        new ProgressMeter(Progress.Phase.CLEANING, survey.profile().rows(), outputs.listeners());
    try (ReadAhead records = ReadAhead.of(source, policy.decoder())) {
      while (records.hasNext()) {
        pass.take(inspect(records.next()));
        meter.advance();
      }
      meter.finish();
      if (!records.receipt().equals(survey.profile().source())) {
        throw new SourceException(CHANGED + source.name());
      }
      return tally.report(survey);
    }
  }

  private InspectedRecord inspect(DecodedRecord record) {
    DecodedCustomer decoded = record.decoded();
    return new InspectedRecord(
        record.read(), decoded, decoded == null ? null : occurrenceOf(decoded));
  }

  private @Nullable Occurrence occurrenceOf(DecodedCustomer decoded) {
    try {
      return survey.occurrenceOf(decoded);
    } catch (IllegalArgumentException notIndexed) {
      throw new SourceException(CHANGED + decoded.raw().position(), notIndexed);
    }
  }
}
