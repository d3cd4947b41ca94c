package io.gfg.customers.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;

/** The compressed side of a gzip stream: its headers, trailers and deflated blocks. */
final class GzipInput implements Closeable {

  static final String DAMAGED = "its gzip data is damaged; get the file again";

  private static final int BUFFER_SIZE = 64 * 1024;
  private static final int MAGIC = 0x8B1F;
  private static final int DEFLATE = 8;
  private static final int HEADER_CRC = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  private static final int RESERVED = 0xE0;

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER_SIZE];
  private int start;
  private int end;

  GzipInput(InputStream in) {
    this.in = in;
  }

  static UnreadableException damaged() {
    return new UnreadableException(DAMAGED);
  }

  void readHeader() throws IOException {
    int magic = readShort();
    int method = readByte();
    int flags = readByte();
    if (magic != MAGIC || method != DEFLATE || (flags & RESERVED) != 0) {
      throw damaged();
    }
    skip(6); // time, extra flags and operating system
    if ((flags & EXTRA) != 0) {
      skip(readShort());
    }
    if ((flags & NAME) != 0) {
      skipText();
    }
    if ((flags & COMMENT) != 0) {
      skipText();
    }
    if ((flags & HEADER_CRC) != 0) {
      skip(2);
    }
  }

  /** Whether another member follows. */
  boolean hasMember() throws IOException {
    int padding = 0;
    while (fill()) {
      if (buffer[start] != 0) {
        if (padding > 0) {
          throw damaged();
        }
        return true;
      }
      padding++;
      start++;
    }
    return false;
  }

  /** Hands all that is buffered to the inflater. */
  void feed(Inflater inflater) throws IOException {
    requireMore();
    inflater.setInput(buffer, start, end - start);
    start = end;
  }

  /** Takes back what the inflater did not need. */
  void giveBack(int count) {
    start -= count;
  }

  long readInt() throws IOException {
    return readShort() | (long) readShort() << Short.SIZE;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private int readShort() throws IOException {
    return readByte() | readByte() << Byte.SIZE;
  }

  private int readByte() throws IOException {
    requireMore();
    return buffer[start++] & 0xFF;
  }

  private void skip(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      readByte();
    }
  }

  private void skipText() throws IOException {
    int next;
    do {
      next = readByte();
    } while (next != 0);
  }

  private void requireMore() throws IOException {
    if (!fill()) {
      throw new UnreadableException("its gzip data is cut off; get the whole file");
    }
  }

  /** Makes sure that a byte is buffered, unless the stream has ended. */
  private boolean fill() throws IOException {
    if (start < end) {
      return true;
    }
    int read = in.read(buffer, 0, BUFFER_SIZE);
    start = 0;
    end = Math.max(read, 0);
    return read > 0;
  }
}
