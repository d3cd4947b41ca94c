package io.gfg.customers.model;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/**
 * The bytes of a record exactly as they were read, without the line's end.
 *
 * <p>Bytes and not text, because a record may be rejected for not being UTF-8 and must be kept all
 * the same.
 */
public final class RawText implements Serializable {

  private static final long serialVersionUID = 1L;

  private final byte[] bytes;

  private RawText(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Copies a range of bytes.
   *
   * @param bytes holds the record
   * @param offset where the record starts
   * @param length how many bytes it has
   * @return the record's bytes
   * @throws IndexOutOfBoundsException if the range is not within the bytes
   */
  public static RawText copyOf(byte[] bytes, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, bytes.length);
    return new RawText(Arrays.copyOfRange(bytes, offset, offset + length));
  }

  /**
   * The UTF-8 bytes of a text.
   *
   * @param text the record as text
   * @return the record's bytes
   */
  public static RawText of(String text) {
    return new RawText(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The record's bytes.
   *
   * @return a copy
   */
  public byte[] bytes() {
    return bytes.clone();
  }

  /**
   * The size of the record.
   *
   * @return its length in bytes
   */
  public int length() {
    return bytes.length;
  }

  /**
   * The record as text; bytes that are not UTF-8 show as U+FFFD.
   *
   * @return the text
   */
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /**
   * Whether {@link #text()} says all: the bytes are valid UTF-8.
   *
   * @return true if encoding the text gives the bytes back
   */
  public boolean isUtf8() {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException notUtf8) {
      return false;
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RawText that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /**
   * The size, never the content: raw text is customer data and must not reach a log by accident.
   *
   * @return {@code RawText[930 bytes]}
   */
  @Override
  public String toString() {
    return "RawText[" + bytes.length + " bytes]";
  }
}
