package io.gfg.customers.limits;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Bytes that are made while they are read, because they are many. */
final class Bytes {

  static final int MB = 1_000_000;

  private static final int PIECE = 10_000;

  private final List<InputStream> parts = new ArrayList<>();

  private Bytes() {}

  static Bytes of(String text) {
    return new Bytes().then(text);
  }

  Bytes then(String text) {
    parts.add(new ByteArrayInputStream(text.getBytes(UTF_8)));
    return this;
  }

  Bytes then(String text, int times) {
    int atOnce = Math.max(1, PIECE / text.length());
    parts.add(new Repeated(text.repeat(atOnce), times / atOnce));
    return then(text.repeat(times % atOnce));
  }

  Bytes thenNumbered(String format, int times) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < times; i++) {
      text.append(format.replace("%d", Integer.toString(i)));
    }
    return then(text.toString());
  }

  /** Texts that differ and whose hash code in Java does not, two to the power of so many. */
  Bytes thenColliding(String format, int power) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 1 << power; i++) {
      StringBuilder key = new StringBuilder();
      for (int bit = 0; bit < power; bit++) {
        key.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      text.append(format.replace("%s", key));
    }
    return then(text.toString());
  }

  InputStream open() {
    return new SequenceInputStream(Collections.enumeration(parts));
  }

  InputStream gzip() throws IOException {
    ByteArrayOutputStream stored = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(stored)) {
      open().transferTo(out);
    }
    return new ByteArrayInputStream(stored.toByteArray());
  }

  InputStream zip(String name) throws IOException {
    ByteArrayOutputStream stored = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(stored)) {
      out.putNextEntry(new ZipEntry(name));
      open().transferTo(out);
    }
    return new ByteArrayInputStream(stored.toByteArray());
  }

  /** One text over and over. */
  private static final class Repeated extends InputStream {

    private final byte[] text;
    private long left;

    Repeated(String text, long times) {
      this.text = text.getBytes(UTF_8);
      this.left = this.text.length * times;
    }

    @Override
    public int read() {
      return left == 0
          ? -1
          : text[(int) (-left-- % text.length + text.length) % text.length] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      if (left == 0) {
        return -1;
      }
      int from = (int) ((text.length - left % text.length) % text.length);
      int count = (int) Math.min(Math.min(length, left), text.length - from);
      System.arraycopy(text, from, buffer, offset, count);
      left -= count;
      return count;
    }
  }
}
