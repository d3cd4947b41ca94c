package io.gfg.customers.ledger;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads a file line by line, each ended by LF. */
final class LineReader implements AutoCloseable {

  private static final int BUFFER = 1 << 16;
  private static final int LONGEST = 64 * 1024 * 1024;

  private final Path file;
  private final InputStream in;
  private long line;

  private LineReader(Path file, InputStream in) {
    this.file = file;
    this.in = in;
  }

  static LineReader open(Path file) {
    try {
      return new LineReader(file, new BufferedInputStream(Files.newInputStream(file), BUFFER));
    } catch (IOException e) {
      throw new LedgerException("cannot be read; does the file exist? " + file, e);
    }
  }

  /** The next line, or null behind the last. A line without its end is as good as none. */
  byte @Nullable [] next() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(BUFFER);
    line++;
    try {
      int b = in.read();
      while (b >= 0 && b != '\n') {
        if (bytes.size() == LONGEST) {
          throw new LedgerException("the line is too long: " + place());
        }
        bytes.write(b);
        b = in.read();
      }
      return b < 0 ? null : bytes.toByteArray();
    } catch (IOException e) {
      throw new LedgerException("cannot be read any further: " + place(), e);
    }
  }

  String place() {
    return file + ":" + line;
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new LedgerException("cannot be closed: " + file, e);
    }
  }
}
