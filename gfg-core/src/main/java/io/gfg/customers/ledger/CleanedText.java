package io.gfg.customers.ledger;

import io.gfg.customers.model.Customer;
import io.gfg.customers.sink.JsonText;
import io.gfg.customers.sink.Sink;
import io.gfg.customers.sink.SinkException;
import io.gfg.customers.sink.Sinks;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** The cleaned file as it will be: its fingerprint, and what undo can take from each line. */
final class CleanedText {

  private final FingerprintStream written = new FingerprintStream(OutputStream.nullOutputStream());
  private final CleanedFormat format;
  private final Sink.Session<Customer, Long> csv = Sinks.<Customer>csv(written).open();

  CleanedText(CleanedFormat format) {
    this.format = format;
  }

  /** Takes the next customer; empty if undo reads nothing from lines of this format. */
  Optional<Map<String, String>> add(Customer customer) {
    if (format == CleanedFormat.CSV) {
      csv.write(customer);
      return Optional.empty();
    }
    String line = JsonText.of(customer);
    try {
      written.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException impossible) {
      throw new SinkException("cannot hash the cleaned line", impossible);
    }
    return ObjectText.parse(line).map(ObjectText::members);
  }

  Fingerprint fingerprint() {
    csv.commit();
    return written.fingerprint();
  }
}
