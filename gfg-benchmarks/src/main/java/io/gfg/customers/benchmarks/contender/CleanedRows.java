package io.gfg.customers.benchmarks.contender;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * The cleaned rows for rivals that want values: read one by one from the file of COPY text, since a
 * million of them do not fit the heap. Reading is part of what they are timed for, and costs
 * little.
 */
final class CleanedRows implements Iterator<@Nullable Object[]>, AutoCloseable {

  private final BufferedReader lines;
  private @Nullable String next;

  private CleanedRows(BufferedReader lines) {
    this.lines = lines;
    advance();
  }

  static CleanedRows of(Job job) throws IOException {
    return new CleanedRows(Files.newBufferedReader(job.files().copyText()));
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public @Nullable Object[] next() {
    if (next == null) {
      throw new java.util.NoSuchElementException("no more rows");
    }
    @Nullable Object[] row = CleanedRow.parse(next);
    advance();
    return row;
  }

  private void advance() {
    try {
      next = lines.readLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
