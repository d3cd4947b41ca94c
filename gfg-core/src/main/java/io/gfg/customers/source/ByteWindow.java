package io.gfg.customers.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The part of a stream that is being looked at. Chunks are filled once and never reused, so that
 * records may keep slices of them.
 */
final class ByteWindow implements Closeable {

  static final int CHUNK_SIZE = 1024 * 1024;

  private final InputStream in;
  private final int chunkSize;
  private byte[] buffer = {};
  private int start;
  private int end;
  private long bufferOffset;
  private @Nullable IOException failure;

  ByteWindow(InputStream in, int chunkSize) {
    this.in = in;
    this.chunkSize = chunkSize;
  }

  byte[] buffer() {
    return buffer;
  }

  /** The index of the first byte still wanted. */
  int start() {
    return start;
  }

  /** The index behind the last byte read. */
  int end() {
    return end;
  }

  int length() {
    return end - start;
  }

  /** Gives up everything before an index. */
  void advanceTo(int index) {
    start = index;
  }

  /** How many bytes of the stream come before {@link #start}. */
  long offset() {
    return bufferOffset + start;
  }

  /** How many bytes of the stream have been read. */
  long endOffset() {
    return bufferOffset + end;
  }

  /**
   * Reads on. What lies between start and end is kept, but may move: start is then 0. What could be
   * read before an error comes first; the error is thrown by the call after it.
   *
   * @return false at the end of the stream
   */
  boolean fill() throws IOException {
    requireIntact();
    if (end == buffer.length) {
      startChunk();
    }
    int before = end;
    try {
      readChunk();
    } catch (IOException error) {
      failure = error;
    }
    if (end == before) {
      requireIntact();
    }
    return end > before;
  }

  /**
   * Reads on into an array instead of into this window, whose own bytes come first.
   *
   * @return how many bytes, or -1 at the end of the stream
   */
  int read(byte[] target, int offset, int length) throws IOException {
    if (start < end) {
      int held = Math.min(length, length());
      System.arraycopy(buffer, start, target, offset, held);
      start += held;
      return held;
    }
    requireIntact();
    int read = in.read(target, offset, length);
    bufferOffset += Math.max(0, read);
    return read;
  }

  /** Whether an error waits behind the bytes that were read. */
  boolean hasFailed() {
    return failure != null;
  }

  /** Throws the error that waits, if there is one. */
  void requireIntact() throws IOException {
    if (failure != null) {
      throw failure;
    }
  }

  private void readChunk() throws IOException {
    while (end < buffer.length) {
      int read = in.read(buffer, end, buffer.length - end);
      if (read < 0) {
        return;
      }
      end += read;
    }
  }

  private void startChunk() {
    int kept = length();
    byte[] chunk = new byte[Math.max(chunkSize, Math.multiplyExact(2, kept))];
    System.arraycopy(buffer, start, chunk, 0, kept);
    bufferOffset += start;
    buffer = chunk;
    start = 0;
    end = kept;
  }

  /** Gives up everything up to and with the next line feed; false if the stream ends before it. */
  boolean skipLine() throws IOException {
    while (true) {
      int feed = ByteSearch.lineFeed(buffer, start, end);
      if (feed >= 0) {
        start = feed + 1;
        return true;
      }
      start = end;
      if (!fill()) {
        return false;
      }
    }
  }

  /** Reads to the end of the stream, so that its checksums are verified, and keeps nothing. */
  void skipAll() throws IOException {
    do {
      start = end;
    } while (fill());
  }

  /** Closes the stream. */
  @Override
  public void close() throws IOException {
    in.close();
  }
}
