package io.gfg.customers.source;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** The bytes that lead to a value: brace or comma, key, colon and the blanks between them. */
final class Lead {

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final byte[] bytes;
  private final long[] words;
  private final long first;
  private final long second;
  private final long last;

  Lead(byte[] bytes) {
    this.bytes = bytes;
    this.words = new long[bytes.length / Long.BYTES];
    for (int i = 0; i < words.length; i++) {
      words[i] = (long) LONG.get(bytes, i * Long.BYTES);
    }
    this.first = words.length > 0 ? words[0] : 0;
    this.second = words.length > 1 ? words[1] : 0;
    this.last = words.length == 0 ? 0 : (long) LONG.get(bytes, bytes.length - Long.BYTES);
  }

  /** The index behind these bytes if they stand at a place, or -1. */
  int behind(byte[] text, int at, int to) {
    int end = at + bytes.length;
    return end <= to && (words.length == 0 ? equalsShort(text, at) : equalsLong(text, at, end))
        ? end
        : -1;
  }

  /** Eight bytes at a time; the last eight may overlap those before. */
  private boolean equalsLong(byte[] text, int at, int end) {
    if ((long) LONG.get(text, at) != first || (long) LONG.get(text, end - Long.BYTES) != last) {
      return false;
    }
    if (words.length == 1) {
      return true;
    }
    if ((long) LONG.get(text, at + Long.BYTES) != second) {
      return false;
    }
    for (int i = 2; i < words.length; i++) {
      if ((long) LONG.get(text, at + i * Long.BYTES) != words[i]) {
        return false;
      }
    }
    return true;
  }

  private boolean equalsShort(byte[] text, int at) {
    for (int i = 0; i < bytes.length; i++) {
      if (text[at + i] != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
