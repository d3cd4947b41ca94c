package io.gfg.customers.ledger;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a ledger entry by entry. */
final class LedgerReader implements AutoCloseable {

  private final LineReader lines;

  private LedgerReader(LineReader lines) {
    this.lines = lines;
  }

  static LedgerReader open(Path file) {
    return new LedgerReader(LineReader.open(file));
  }

  /** The next entry, or null behind the last. */
  @Nullable Entry next() {
    byte[] line = lines.next();
    return line == null ? null : entry(line);
  }

  /** The last entry, or null if there is none; what stands before it is only passed over. */
  @Nullable Entry last() {
    byte[] last = null;
    for (byte[] line = lines.next(); line != null; line = lines.next()) {
      last = line;
    }
    return last == null ? null : entry(last);
  }

  private Entry entry(byte[] line) {
    Map<String, String> members =
        ObjectText.parse(line)
            .map(ObjectText::members)
            .orElseThrow(() -> error("is no entry of a ledger"));
    return new Entry(this, members);
  }

  LedgerException error(String message) {
    return new LedgerException(message + ": " + lines.place());
  }

  @Override
  public void close() {
    lines.close();
  }

  /** One entry: its members, each as JSON. */
  record Entry(LedgerReader reader, Map<String, String> members) {

    String kind() {
      return text("change").orElse("");
    }

    long record() {
      return number("record");
    }

    String member(String name) {
      String json = members.get(name);
      if (json == null) {
        throw reader.error("the entry lacks " + name);
      }
      return json;
    }

    Optional<String> text(String name) {
      return Optional.ofNullable(ObjectText.text(member(name)));
    }

    long number(String name) {
      try {
        return Long.parseLong(member(name));
      } catch (NumberFormatException notANumber) {
        throw reader.error(name + " is no number");
      }
    }

    Fingerprint fingerprint(String name) {
      Map<String, String> object =
          ObjectText.parse(member(name))
              .map(ObjectText::members)
              .orElseThrow(() -> reader.error(name + " is no fingerprint"));
      Entry nested = new Entry(reader, object);
      return new Fingerprint(nested.number("bytes"), nested.text("sha256").orElse(""));
    }
  }
}
