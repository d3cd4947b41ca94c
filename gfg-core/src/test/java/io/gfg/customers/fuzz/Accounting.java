package io.gfg.customers.fuzz;

import io.gfg.customers.cleaning.CleaningPolicy;
import io.gfg.customers.cleaning.CleaningReport;
import io.gfg.customers.cleaning.MixedEvidenceException;
import io.gfg.customers.cleaning.RejectLimit;
import io.gfg.customers.source.CustomerSource;
import io.gfg.customers.source.SourceException;
import io.gfg.customers.support.Cleaned;
import java.io.ByteArrayInputStream;
import java.util.List;

/** Cleans any bytes and counts again. */
final class Accounting {

  private static final List<CleaningPolicy> POLICIES =
      List.of(
          CleaningPolicy.standard().withRejectLimit(RejectLimit.unlimited()),
          CleaningPolicy.none().withRejectLimit(RejectLimit.unlimited()));

  private Accounting() {}

  static void check(byte[] bytes) {
    CustomerSource source =
        CustomerSource.of("fuzzed", () -> new ByteArrayInputStream(bytes), Reading.LIMITS);
    Reading reading = Reading.of(bytes, Reading.LIMITS);
    for (CleaningPolicy policy : POLICIES) {
      try {
        check(reading, Cleaned.of(source, policy));
      } catch (SourceException error) {
        Invariant.require(reading.error() != null, "an error that reading alone does not meet");
      } catch (MixedEvidenceException refused) {
        Invariant.require(!reading.records().isEmpty(), "no evidence at all");
      }
    }
  }

  private static void check(Reading reading, Cleaned cleaned) {
    CleaningReport report = cleaned.report();
    Invariant.requireEqual(report.read(), (long) reading.records().size());
    Invariant.requireEqual(report.accepted(), (long) cleaned.customers().size());
    Invariant.requireEqual(report.rejected(), (long) cleaned.rejections().size());
    Invariant.requireEqual(
        report.accepted() + report.duplicates() + report.rejected(), report.read());
    cleaned.customers().forEach(Storable::check);
  }
}
