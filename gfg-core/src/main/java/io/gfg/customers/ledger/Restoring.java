package io.gfg.customers.ledger;

import io.gfg.customers.ledger.LedgerReader.Entry;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Merges a ledger with the cleaned lines. Entries come in the order of the source's records; a
 * record without a text is the next cleaned line.
 */
final class Restoring {

  private final LineReader lines;
  private final OutputStream out;
  private final Rebuilding rebuilding = new Rebuilding();
  private @Nullable Layout layout;
  private long record;
  private boolean written = true; // nothing but text stands before the first record

  Restoring(LineReader lines, OutputStream out) {
    this.lines = lines;
    this.out = out;
  }

  void run(LedgerReader entries) throws IOException {
    entries.next(); // says what the ledger is, and was read before
    for (Entry entry = entries.next(); entry != null; entry = entries.next()) {
      advanceTo(entry.record());
      take(entry);
    }
    if (!written) {
      restore();
    }
  }

  private void advanceTo(long next) throws IOException {
    while (record < next) {
      if (!written) {
        restore();
      }
      record++;
      written = false;
      rebuilding.clear();
    }
  }

  private void take(Entry entry) throws IOException {
    switch (entry.kind()) {
      case LedgerEntry.FIELD -> takeChange(entry);
      case LedgerEntry.LAYOUT -> layout = new Layout(texts(entry, "columns"), texts(entry, "text"));
      case LedgerEntry.SPELLING -> takeSpelling(entry);
      case LedgerEntry.TEXT -> {
        out.write(textOf(entry));
        written = true;
      }
      case LedgerEntry.SKIP -> cleanedLine();
      default -> {
        // a dropped copy stands beside its text
      }
    }
  }

  /** The changes of a record accepted late come long after it, and stand beside its text. */
  private void takeChange(Entry entry) {
    if (entry.record() == record) {
      rebuilding.addChange(entry.members());
    }
  }

  private void takeSpelling(Entry entry) {
    List<String> columns = texts(entry, "columns");
    List<String> texts = texts(entry, "text");
    if (columns.size() != texts.size()) {
      throw entry.reader().error("the entry does not have as many texts as columns");
    }
    for (int i = 0; i < columns.size(); i++) {
      rebuilding.addSpelling(columns.get(i), texts.get(i));
    }
  }

  private static byte[] textOf(Entry entry) {
    try {
      Optional<String> text = entry.text("text");
      return text.isPresent()
          ? text.get().getBytes(StandardCharsets.UTF_8)
          : Base64.getDecoder().decode(entry.text("base64").orElse(""));
    } catch (IllegalArgumentException notBase64) {
      throw entry.reader().error("the text is not base64");
    }
  }

  private void restore() throws IOException {
    Map<String, String> line = cleanedLine();
    Layout current = layout;
    if (current == null) {
      throw new LedgerException("the ledger was changed: it has no layout for " + lines.place());
    }
    List<String> values = new ArrayList<>();
    for (String column : current.columns()) {
      values.add(rebuilding.value(column, line).orElseThrow(() -> noValue(column)));
    }
    out.write(current.with(values).getBytes(StandardCharsets.UTF_8));
    written = true;
  }

  private Map<String, String> cleanedLine() {
    byte[] line = lines.next();
    return Optional.ofNullable(line)
        .flatMap(ObjectText::parse)
        .map(ObjectText::members)
        .orElseThrow(
            () ->
                new LedgerException(
                    "the ledger was changed: it wants a cleaned record at " + lines.place()));
  }

  private LedgerException noValue(String column) {
    return new LedgerException(
        "the ledger was changed: nothing tells " + column + " of the record at " + lines.place());
  }

  private static List<String> texts(Entry entry, String name) {
    return ObjectText.texts(entry.member(name));
  }
}
