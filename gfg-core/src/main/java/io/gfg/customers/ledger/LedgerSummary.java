package io.gfg.customers.ledger;

import io.gfg.customers.ledger.LedgerReader.Entry;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a ledger says of itself at its beginning and end.
 *
 * @param format how the customers were written
 * @param records how many records the source had
 * @param cleaned the cleaned file that the ledger belongs to
 * @param restored the source, decompressed
 */
record LedgerSummary(
    CleanedFormat format, long records, Fingerprint cleaned, Fingerprint restored) {

  static LedgerSummary of(Path ledger) {
    try (LedgerReader reader = LedgerReader.open(ledger)) {
      CleanedFormat format = formatOf(reader);
      return end(format, reader.last(), reader);
    }
  }

  private static LedgerSummary end(
      CleanedFormat format, @Nullable Entry last, LedgerReader reader) {
    if (last == null || !last.kind().equals(LedgerEntry.END)) {
      throw reader.error("the ledger is cut off: its last entry is missing");
    }
    return new LedgerSummary(
        format, last.record(), last.fingerprint("cleaned"), last.fingerprint("restored"));
  }

  private static CleanedFormat formatOf(LedgerReader reader) {
    Entry first = reader.next();
    if (first == null || !first.members().containsKey("change") || !first.kind().equals("ledger")) {
      throw reader.error(
          "is no ledger, or a list of changes without one; gfg clean --changes writes a ledger");
    }
    boolean known = first.text("format").filter(LedgerEntry.FORMAT::equals).isPresent();
    if (!known || first.number("version") != LedgerEntry.VERSION) {
      throw reader.error(
          "the ledger is of another version than %d; use the program that wrote it"
              .formatted(LedgerEntry.VERSION));
    }
    String format = first.text("cleaned").orElse("");
    for (CleanedFormat candidate : CleanedFormat.values()) {
      if (candidate.inWords().equals(format)) {
        return candidate;
      }
    }
    throw reader.error("the ledger belongs to a file of an unknown format");
  }
}
