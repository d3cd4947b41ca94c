package io.gfg.customers.ledger;

import io.gfg.customers.cleaning.CleaningPolicy;
import io.gfg.customers.cleaning.CleaningRun;
import io.gfg.customers.cleaning.RejectLimit;
import io.gfg.customers.sink.Sinks;
import io.gfg.customers.source.CustomerSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A source cleaned with a ledger, and what undo makes of it. */
record RoundTrip(Path directory) {

  static RoundTrip of(Path directory, byte[] source, CleaningPolicy policy) {
    RoundTrip trip = new RoundTrip(directory);
    CustomerSource bytes = CustomerSource.of("x.json", () -> new ByteArrayInputStream(source));
    trip.run(bytes, policy);
    return trip;
  }

  void run(CustomerSource from, CleaningPolicy policy) {
    CleaningRun.of(from, policy.withRejectLimit(RejectLimit.unlimited()))
        .changesTo(Ledger.forNdjson(ledger()))
        .into(Sinks.ndjson(cleaned()));
  }

  byte[] restored() {
    Path target = directory.resolve("restored.json");
    Undo.of(ledger()).restore(cleaned(), target);
    return bytes(target);
  }

  Path ledger() {
    return directory.resolve("ledger.ndjson");
  }

  Path cleaned() {
    return directory.resolve("cleaned.ndjson");
  }

  long ledgerBytes() {
    return bytes(ledger()).length;
  }

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
