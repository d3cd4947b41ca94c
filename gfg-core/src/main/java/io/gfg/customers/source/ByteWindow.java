package io.gfg.customers.source;

import java.io.IOException;
import java.io.InputStream;

/**
 * The part of a stream that is being looked at. Chunks are filled once and never reused, so that
 * records may keep slices of them.
 */
final class ByteWindow {

  static final int CHUNK_SIZE = 1024 * 1024;

  private final InputStream in;
  private final int chunkSize;
  private byte[] buffer = {};
  private int start;
  private int end;
  private long bufferOffset;

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
   * Reads on. What lies between start and end is kept, but may move: start is then 0.
   *
   * @return false at the end of the stream
   */
  boolean fill() throws IOException {
    if (end == buffer.length) {
      startChunk();
    }
    int read = in.readNBytes(buffer, end, buffer.length - end);
    end += read;
    return read > 0;
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
}
