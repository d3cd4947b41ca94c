package io.gfg.customers.source;

import java.io.IOException;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Reads a stored stream record by record. */
final class StreamReader implements RecordReader {

  private final String name;
  private final StoredStream stored;
  private final OpenedData data;
  private final RecordFactory records;
  private final RecordSplitter splitter;
  private @Nullable ReadRecord next;
  private @Nullable SourceReceipt receipt;
  private @Nullable SourceException failure;
  private boolean closed;

  StreamReader(
      String name, StoredStream stored, OpenedData data, ReadOptions options, RecordForm form)
      throws IOException {
    this.name = name;
    this.stored = stored;
    this.data = data;
    this.records = new RecordFactory(name, data.entry(), options, form);
    this.splitter = RecordSplitters.of(data, records);
  }

  @Override
  public boolean hasNext() {
    requireOpen();
    if (failure != null) {
      throw failure;
    }
    if (next == null && receipt == null) {
      advance();
    }
    return next != null;
  }

  @Override
  public ReadRecord next() {
    ReadRecord record = hasNext() ? next : null;
    if (record == null) {
      throw new NoSuchElementException("no more records in " + name);
    }
    next = null;
    return record;
  }

  @Override
  public SourceReceipt receipt() {
    if (receipt == null) {
      throw new IllegalStateException("not yet read to the end: " + name);
    }
    return receipt;
  }

  @Override
  public SourceReceipt receiptSoFar() {
    return newReceipt("");
  }

  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      data.window().close();
    } catch (IOException error) {
      throw new SourceException(UnreadableException.describe(error) + ": " + name, error);
    }
  }

  private void advance() {
    try {
      next = splitter.next();
      if (next == null) {
        stored.drain();
        receipt = newReceipt(stored.sha256());
      }
    } catch (IOException error) {
      failure = new SourceException(UnreadableException.describe(error) + " at " + place(), error);
      throw failure;
    }
  }

  private SourceReceipt newReceipt(String sha256) {
    return new SourceReceipt(
        name, data.entry(), data.format(), stored.count(), sha256, records.count());
  }

  private String place() {
    return Places.of(name, data.entry(), splitter.line(), data.window().endOffset());
  }

  private void requireOpen() {
    if (closed) {
      throw new IllegalStateException("the reader is closed: " + name);
    }
  }
}
