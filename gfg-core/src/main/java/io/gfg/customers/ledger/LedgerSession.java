package io.gfg.customers.ledger;

import io.gfg.customers.audit.Change;
import io.gfg.customers.audit.FieldChange;
import io.gfg.customers.cleaning.CleaningPolicy;
import io.gfg.customers.cleaning.RecordTrail;
import io.gfg.customers.model.Customer;
import io.gfg.customers.model.Described;
import io.gfg.customers.model.RawText;
import io.gfg.customers.model.RecordPosition;
import io.gfg.customers.sink.FileReceipt;
import io.gfg.customers.sink.Sink;
import io.gfg.customers.sink.Sinks;
import io.gfg.customers.source.CustomerSource;
import io.gfg.customers.source.ReadRecord;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes one ledger. The source is cut at the beginnings of its records; a record and what stands
 * behind it is done when the next is read. If it was handed on at once, undo can rebuild it from
 * the cleaned line, and the ledger holds only what is missing for that; the text of any other
 * stands in the ledger.
 */
final class LedgerSession implements Sink.Session<Change, FileReceipt>, RecordTrail {

  /** What is longer is written as text, in pieces of this size. */
  private static final int PIECE = 64 * 1024;

  /** More than this behind a record is no layout. */
  private static final int MOST_BEHIND = 256;

  private final Path file;
  private final CleanedFormat format;
  private final Sink.Session<Described, FileReceipt> entries;
  private final CleanedText cleaned;
  private final Rebuilding rebuilding = new Rebuilding();
  private @Nullable SourceText source;
  private @Nullable ReadRecord current;
  private @Nullable Map<String, String> cleanedLine;
  private @Nullable Layout layout;
  private @Nullable Layout lastSeen;

  LedgerSession(Path file, CleanedFormat format) {
    this.file = file;
    this.format = format;
    this.entries = Sinks.<Described>ndjson(file).open();
    this.cleaned = new CleanedText(format);
  }

  @Override
  public void begin(CustomerSource from, CleaningPolicy policy) {
    source = new SourceText(from);
    entries.write(
        out -> {
          out.field("change", LedgerEntry.LEDGER);
          out.field("format", LedgerEntry.FORMAT);
          out.field("version", LedgerEntry.VERSION);
          out.field("cleaned", format.inWords());
          out.field("policy", policy.name());
          out.field("policyVersion", policy.version());
          out.field("policyFingerprint", policy.fingerprint());
          out.field("source", from.name());
        });
  }

  @Override
  public void read(ReadRecord record) {
    finishCurrent(record.position().byteOffset() - source().offset());
    current = record;
  }

  @Override
  public void write(Change change) {
    entries.write(change);
    if (change instanceof FieldChange field && isCurrent(field.position())) {
      rebuilding.add(field);
    }
  }

  @Override
  public void accept(RecordPosition position, Customer customer) {
    Map<String, String> line = cleaned.add(customer).orElse(null);
    if (isCurrent(position)) {
      cleanedLine = line;
    } else if (format == CleanedFormat.NDJSON) {
      entries.write(LedgerEntry.skip(currentRecord(), position));
    }
  }

  @Override
  public FileReceipt commit() {
    finishCurrent(Long.MAX_VALUE);
    entries.write(LedgerEntry.end(currentRecord(), cleaned.fingerprint(), source().fingerprint()));
    return entries.commit();
  }

  @Override
  public void close() {
    try (entries) {
      if (source != null) {
        source.close();
      }
    }
  }

  private void finishCurrent(long length) {
    ReadRecord record = current;
    Map<String, String> line = cleanedLine;
    if (record == null || line == null) {
      writeText(length);
    } else {
      finish(record, line, length);
    }
    rebuilding.clear();
    cleanedLine = null;
  }

  private void finish(ReadRecord record, Map<String, String> line, long length) {
    byte[] raw = record.raw().bytes();
    byte[] piece = source().next(length, PIECE);
    if (!SourceText.beginsWith(piece, raw) && raw.length <= PIECE) {
      throw source().changed();
    }
    boolean whole = piece.length == length || piece.length < PIECE;
    boolean rebuilt =
        whole && piece.length <= raw.length + MOST_BEHIND && describe(record, line, piece);
    if (!rebuilt) {
      entries.write(LedgerEntry.skip(currentRecord(), record.position()));
      writeText(piece);
      writeText(length - piece.length);
    }
  }

  /** Writes down what is missing to rebuild a record; false if its text must be kept. */
  private boolean describe(ReadRecord record, Map<String, String> line, byte[] piece) {
    int length = record.raw().length();
    String behind = new String(piece, length, piece.length - length, StandardCharsets.UTF_8);
    ObjectText text = ObjectText.parse(record.raw().bytes()).orElse(null);
    if (text == null) {
      return false;
    }
    Layout seen = Layout.of(text, behind);
    boolean exact = Arrays.equals(seen.with(text.values()).getBytes(StandardCharsets.UTF_8), piece);
    if (!exact || !isKnown(seen, record.position())) {
      return false;
    }
    Map<String, String> differences = rebuilding.differences(text, line);
    if (!differences.isEmpty()) {
      entries.write(LedgerEntry.spelling(record.position(), differences));
    }
    return true;
  }

  /** A new layout holds from its second record on: one odd record is cheaper as text. */
  private boolean isKnown(Layout seen, RecordPosition position) {
    boolean known = seen.equals(layout);
    if (!known && (layout == null || seen.equals(lastSeen))) {
      entries.write(seen.entry(position));
      layout = seen;
      known = true;
    }
    lastSeen = seen;
    return known;
  }

  private void writeText(long length) {
    long left = length;
    byte[] piece = source().next(left, PIECE);
    while (piece.length > 0) {
      writeText(piece);
      left -= piece.length;
      piece = source().next(left, PIECE);
    }
  }

  private void writeText(byte[] piece) {
    entries.write(LedgerEntry.text(currentRecord(), RawText.copyOf(piece, 0, piece.length)));
  }

  private boolean isCurrent(RecordPosition position) {
    return position.record() == currentRecord();
  }

  /** What stands before the first record belongs to record 0. */
  private long currentRecord() {
    return current == null ? 0 : current.position().record();
  }

  private SourceText source() {
    return Objects.requireNonNull(source, () -> "the run has not begun: " + file);
  }
}
