package io.gfg.customers.source;

import java.io.IOException;
import java.util.Arrays;

/** Whole lines of a file, and the array in which they lie. One thread reads it at a time. */
final class LineBlock {

  byte[] bytes;

  /** Where the next line begins, where the last one ends, and the number of the next. */
  int at;

  int to;
  long line;

  /** Where the block begins in the data. */
  long offset;

  /** Whether it is the beginning of one line that is longer than any record may be. */
  boolean isEndless;

  LineBlock(int size) {
    bytes = new byte[size];
  }

  boolean hasMore() {
    return at < to;
  }

  /** Empties it and puts a piece in front. */
  void start(byte[] piece, int length) {
    if (length > bytes.length) {
      bytes = new byte[length];
    }
    System.arraycopy(piece, 0, bytes, 0, length);
    at = 0;
    to = length;
    isEndless = false;
  }

  /** Reads until the array is full, which grows if it already is; false at the end of the data. */
  boolean fill(ByteWindow data) throws IOException {
    if (to == bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.multiplyExact(2, bytes.length));
    }
    int before = to;
    while (to < bytes.length) {
      int read = data.read(bytes, to, bytes.length - to);
      if (read < 0) {
        break;
      }
      to += read;
    }
    return to > before;
  }

  /** The index of the last line feed at or behind an index, or -1. */
  int lastFeed(int from) {
    int i = to - 1;
    while (i >= from && bytes[i] != '\n') {
      i--;
    }
    return i < from ? -1 : i;
  }

  /** How many lines end in it. */
  long feeds() {
    return ByteSearch.lineFeeds(bytes, at, to);
  }
}
