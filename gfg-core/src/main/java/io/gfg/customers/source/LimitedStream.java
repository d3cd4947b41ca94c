package io.gfg.customers.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Decompressed bytes, up to the limits that keep a small file from filling memory or time. */
final class LimitedStream extends FilterInputStream {

  /** Below this the ratio is not looked at: short repetitive data compresses very well. */
  static final long RATIO_GRACE_BYTES = 64L * 1024 * 1024;

  private final StoredStream stored;
  private final ReadOptions options;
  private long count;

  LimitedStream(InputStream decompressed, StoredStream stored, ReadOptions options) {
    super(decompressed);
    this.stored = stored;
    this.options = options;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = in.read(bytes, offset, length);
    count += Math.max(read, 0);
    checkLimits();
    return read;
  }

  private void checkLimits() throws UnreadableException {
    if (count > options.maxDecompressedBytes()) {
      throw new UnreadableException(
          "expands to more than %d bytes; if that is right, raise maxDecompressedBytes,"
              .formatted(options.maxDecompressedBytes()));
    }
    if (count > RATIO_GRACE_BYTES && count / options.maxCompressionRatio() > stored.count()) {
      throw new UnreadableException(
          "expands to more than %d times its size; if that is right, raise maxCompressionRatio,"
              .formatted(options.maxCompressionRatio()));
    }
  }
}
