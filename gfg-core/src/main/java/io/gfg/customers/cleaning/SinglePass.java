package io.gfg.customers.cleaning;

import io.gfg.customers.inspection.Occurrence;
import java.util.List;
import java.util.Optional;

/**
 * Cleans a source while it is read for the first time, on the word of its beginning: that tells
 * which rules the source needs, and that no customer has differing records. The rest is held to
 * that word. If it is broken, nothing of what was cleaned counts, and the source is read again.
 */
record SinglePass(CleaningPolicy policy, FirstReading reading, List<InspectedRecord> beginning) {

  /** So many records show what a file is like, and fit in memory. */
  static final int BEGINNING = 8_192;

  /**
   * What the beginning promises of the rest.
   *
   * @param selection the rules that it asks for
   * @param cleaner applies them
   */
  record Forecast(RuleSelection selection, Cleaner cleaner) {}

  /** The rules that the beginning asks for, unless it is no basis for the rest. */
  Optional<Forecast> forecast() {
    Optional<Forecast> forecast =
        beginning.stream().anyMatch(SinglePass::isConflict)
            ? Optional.empty()
            : reading.forecast().map(this::forecast);
    forecast.ifPresent(promised -> reading.expect(promised.cleaner()));
    return forecast;
  }

  private Forecast forecast(RuleSelection selection) {
    return new Forecast(selection, Cleaner.of(policy, selection.rules()));
  }

  /** Cleans the source; gives nothing if the rest of it is not as forecast. */
  Optional<CleaningReport> into(Outputs outputs, Forecast forecast) {
    Tally tally = Tally.unlimited(policy);
    CleaningPass pass = new CleaningPass(policy, forecast.cleaner(), outputs, tally);
    reading.enter(Progress.Phase.CLEANING);
    beginning.forEach(pass::take);
    while (reading.hasNext()) {
      InspectedRecord record = reading.next();
      if (isConflict(record)) {
        return Optional.empty();
      }
      pass.take(record);
    }
    Survey survey = reading.finish();
    boolean asForecast = survey.selection().appliesSameRulesAs(forecast.selection());
    return asForecast && !tally.exceedsLimit(survey.profile().rows())
        ? Optional.of(tally.report(survey))
        : Optional.empty();
  }

  /** Cleans a source that is no more than its beginning. */
  CleaningReport into(Outputs outputs) {
    Survey survey = reading.finish();
    Tally tally = Tally.of(policy, survey.profile().rows());
    Cleaner cleaner = Cleaner.of(policy, survey.selection().rules());
    CleaningPass pass = new CleaningPass(policy, cleaner, outputs, tally);
    ProgressMeter meter = reading.meterOf(survey, outputs.listeners());
    for (InspectedRecord record : beginning) {
      pass.take(survey.inspect(record));
      meter.advance();
    }
    meter.finish();
    return tally.report(survey);
  }

  private static boolean isConflict(InspectedRecord record) {
    return record.occurrence() != null && record.occurrence().kind() == Occurrence.Kind.DIFFERING;
  }
}
