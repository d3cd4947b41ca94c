package io.gfg.customers.source;

import java.io.IOException;
import java.io.InputStream;

/** Decompressed data byte for byte. */
final class DataStream extends InputStream {

  private final ByteWindow window;

  /** Goes back over a byte order mark, which the window at its beginning still holds. */
  DataStream(ByteWindow window) {
    this.window = window;
    window.advanceTo(window.start() - Math.toIntExact(window.offset()));
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (window.length() == 0 && !window.fill()) {
      return -1;
    }
    int read = Math.min(length, window.length());
    System.arraycopy(window.buffer(), window.start(), target, offset, read);
    window.advanceTo(window.start() + read);
    return read;
  }

  @Override
  public void close() throws IOException {
    window.close();
  }
}
