package io.gfg.customers.testkit.generator;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Collects the bytes of one row, without a detour through characters. */
final class Utf8Buffer {

  private static final byte[] HEX_DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

  private byte[] bytes = new byte[2048];
  private int size;

  int size() {
    return size;
  }

  void cutTo(int size) {
    this.size = size;
  }

  void append(byte[] text) {
    reserve(text.length);
    System.arraycopy(text, 0, bytes, size, text.length);
    size += text.length;
  }

  void append(char ascii) {
    reserve(1);
    bytes[size++] = (byte) ascii;
  }

  void append(String ascii) {
    append(ascii.getBytes(StandardCharsets.US_ASCII));
  }

  /** A whole number. */
  void append(long number) {
    if (number >= 0 && number < 10) {
      append((char) ('0' + number));
      return;
    }
    if (number < 0) {
      append('-');
    }
    appendPadded(Math.abs(number), 1);
  }

  /** A decimal as Python writes a float: no needless zeros, but one decimal at least. */
  void appendDecimal(long unscaled, int scale) {
    if (unscaled < 0) {
      append('-');
    }
    long one = 1;
    for (int i = 0; i < scale; i++) {
      one *= 10;
    }
    long magnitude = Math.abs(unscaled);
    appendPadded(magnitude / one, 1);
    append('.');
    appendPadded(magnitude % one, scale);
    while (bytes[size - 1] == '0' && bytes[size - 2] != '.') {
      size--;
    }
  }

  void appendHex(long bits) {
    reserve(16);
    for (int shift = 60; shift >= 0; shift -= 4) {
      bytes[size++] = HEX_DIGITS[(int) (bits >>> shift) & 0xf];
    }
  }

  private void appendPadded(long number, int digits) {
    reserve(20);
    int count = Math.max(digits, digitsOf(number));
    long left = number;
    for (int i = size + count - 1; i >= size; i--) {
      bytes[i] = (byte) ('0' + left % 10);
      left /= 10;
    }
    size += count;
  }

  private static int digitsOf(long number) {
    int digits = 1;
    for (long left = number / 10; left > 0; left /= 10) {
      digits++;
    }
    return digits;
  }

  private void reserve(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }

  /** Hands all bytes over and starts again; says how many they were. */
  int drainTo(OutputStream out) throws IOException {
    int drained = size;
    out.write(bytes, 0, drained);
    size = 0;
    return drained;
  }

  /** The text from a place on. */
  String from(int start) {
    return new String(bytes, start, size - start, StandardCharsets.UTF_8);
  }
}
