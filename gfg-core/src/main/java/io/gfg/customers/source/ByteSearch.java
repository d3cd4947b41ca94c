package io.gfg.customers.source;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks for bytes eight at a time: every byte of a file passes here. */
final class ByteSearch {

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;

  private ByteSearch() {}

  /** The index of the first line feed, or -1. Most of a file is passed 32 bytes at a time. */
  static int lineFeed(byte[] bytes, int from, int to) {
    int i = from;
    while (i <= to - 4 * Long.BYTES && !hasLineFeed(bytes, i)) {
      i += 4 * Long.BYTES;
    }
    for (; i <= to - Long.BYTES; i += Long.BYTES) {
      long found = matches((long) LONG.get(bytes, i), '\n');
      if (found != 0) {
        return i + Long.numberOfTrailingZeros(found) / Byte.SIZE;
      }
    }
    for (; i < to; i++) {
      if (bytes[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  private static boolean hasLineFeed(byte[] bytes, int from) {
    long found =
        matches((long) LONG.get(bytes, from), '\n')
            | matches((long) LONG.get(bytes, from + Long.BYTES), '\n')
            | matches((long) LONG.get(bytes, from + 2 * Long.BYTES), '\n')
            | matches((long) LONG.get(bytes, from + 3 * Long.BYTES), '\n');
    return found != 0;
  }

  /** How many line feeds there are. */
  static long lineFeeds(byte[] bytes, int from, int to) {
    long count = 0;
    int i = from;
    for (; i <= to - Long.BYTES; i += Long.BYTES) {
      long difference = (long) LONG.get(bytes, i) ^ (ONES * '\n');
      long low = (difference & ~HIGH_BITS) + ~HIGH_BITS;
      count += Long.bitCount(~(low | difference) & HIGH_BITS);
    }
    for (; i < to; i++) {
      count += bytes[i] == '\n' ? 1 : 0;
    }
    return count;
  }

  /** Whether a range is ASCII without a backslash, so that no character needs a closer look. */
  static boolean isPlain(byte[] bytes, int from, int to) {
    int i = from;
    for (; i <= to - Long.BYTES; i += Long.BYTES) {
      long word = (long) LONG.get(bytes, i);
      if (((word & HIGH_BITS) | matches(word, '\\')) != 0) {
        return false;
      }
    }
    for (; i < to; i++) {
      if (bytes[i] < 0 || bytes[i] == '\\') {
        return false;
      }
    }
    return true;
  }

  /**
   * The index of the first byte that is a quote, a backslash, a control or not ASCII, or the end.
   */
  static int endOfPlainText(byte[] bytes, int from, int to) {
    int i = from;
    for (; i <= to - Long.BYTES; i += Long.BYTES) {
      long word = (long) LONG.get(bytes, i);
      long controls = (word - ONES * ' ') & ~word & HIGH_BITS;
      long found = (word & HIGH_BITS) | controls | matches(word, '"') | matches(word, '\\');
      if (found != 0) {
        return i + Long.numberOfTrailingZeros(found) / Byte.SIZE;
      }
    }
    while (i < to && bytes[i] >= ' ' && bytes[i] != '"' && bytes[i] != '\\') {
      i++;
    }
    return i;
  }

  /** Sets the high bit of the first byte that equals the wanted one; bits above it mean nothing. */
  private static long matches(long word, char wanted) {
    long difference = word ^ (ONES * wanted);
    return (difference - ONES) & ~difference & HIGH_BITS;
  }
}
