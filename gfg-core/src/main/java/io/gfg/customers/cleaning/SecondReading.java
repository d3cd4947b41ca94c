package io.gfg.customers.cleaning;

import io.gfg.customers.decoding.DecodedCustomer;
import io.gfg.customers.inspection.Occurrence;
import io.gfg.customers.source.SourceException;
import org.jspecify.annotations.Nullable;

/** Cleans a source that was surveyed: reads it again, and makes sure that it is still the same. */
record SecondReading(Reading reading, Survey survey) {

  private static final String CHANGED =
      "the source changed while it was read; nothing was written, run again: ";

  CleaningReport into(Outputs outputs) {
    Tally tally = Tally.of(reading.policy(), survey.profile().rows());
    Cleaner cleaner = Cleaner.of(reading.policy(), survey.selection().rules());
    CleaningPass pass = new CleaningPass(reading.policy(), cleaner, outputs, tally);
    ProgressMeter meter =
        ProgressMeter.of(
            reading, Progress.Phase.CLEANING, survey.profile().rows(), outputs.listeners());
    try (ReadAhead records = reading.start(cleaner)) {
      Batch batch;
      do {
        batch = records.take();
        meter.read(batch.soFar().bytes());
        for (DecodedRecord record : batch.records()) {
          pass.take(new InspectedRecord(record, occurrenceOf(record.decoded())));
          meter.advance();
        }
        batch.requireIntact();
      } while (!batch.isLast());
      meter.finish();
      if (!survey.profile().source().equals(batch.end())) {
        throw new SourceException(CHANGED + reading.source().name());
      }
      return tally.report(survey);
    }
  }

  private @Nullable Occurrence occurrenceOf(@Nullable DecodedCustomer decoded) {
    try {
      return decoded == null ? null : survey.occurrenceOf(decoded);
    } catch (IllegalArgumentException notIndexed) {
      throw new SourceException(CHANGED + decoded.raw().position(), notIndexed);
    }
  }
}
