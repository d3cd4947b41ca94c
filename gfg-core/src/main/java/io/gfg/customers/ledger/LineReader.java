package io.gfg.customers.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads a file line by line, each ended by LF. */
final class LineReader implements AutoCloseable {

  private static final int BUFFER = 1 << 16;
  private static final int LONGEST = 64 * 1024 * 1024;

  private final Path file;
  private final InputStream in;
  private byte[] buffer = new byte[BUFFER];
  private int start;
  private int end;
  private long line;

  private LineReader(Path file, InputStream in) {
    this.file = file;
    this.in = in;
  }

  static LineReader open(Path file) {
    try {
      return new LineReader(file, Files.newInputStream(file));
    } catch (IOException e) {
      throw new LedgerException("cannot be read; does the file exist? " + file, e);
    }
  }

  /** The next line, or null behind the last. A line without its end is as good as none. */
  byte @Nullable [] next() {
    line++;
    int feed = feedFrom(start);
    while (feed < 0) {
      int searched = end - start;
      if (searched >= LONGEST) {
        throw new LedgerException("the line is too long: " + place());
      }
      if (!fill()) {
        return null;
      }
      feed = feedFrom(start + searched);
    }
    byte[] bytes = Arrays.copyOfRange(buffer, start, feed);
    start = feed + 1;
    return bytes;
  }

  /** The index of the next line feed that was read, or -1. */
  private int feedFrom(int from) {
    int i = from;
    while (i < end && buffer[i] != '\n') {
      i++;
    }
    return i < end ? i : -1;
  }

  /** Reads on, behind what is left, and makes room for it; false at the end of the file. */
  private boolean fill() {
    int left = end - start;
    byte[] into = left > buffer.length / 2 ? new byte[2 * buffer.length] : buffer;
    System.arraycopy(buffer, start, into, 0, left);
    buffer = into;
    start = 0;
    end = left;
    try {
      int read = in.read(buffer, end, buffer.length - end);
      end += Math.max(0, read);
      return read > 0;
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
