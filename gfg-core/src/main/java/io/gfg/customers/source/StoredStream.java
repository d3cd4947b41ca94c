package io.gfg.customers.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The bytes of a source as stored, counted and digested while they pass. */
final class StoredStream extends FilterInputStream {

  private static final int DRAIN_SIZE = 64 * 1024;

  /**
   * Java compiles what is called often, and of a digest only that uses the processor's best way.
   */
  private static final int DIGEST_SIZE = 16 * 1024;

  private final @Nullable MessageDigest digest;
  private long count;
  private boolean ended;

  StoredStream(InputStream in) {
    this(in, Sha256.newDigest());
  }

  private StoredStream(InputStream in, @Nullable MessageDigest digest) {
    super(in);
    this.digest = digest;
  }

  /** A stream that counts its bytes and takes no digest. */
  static StoredStream withoutDigest(InputStream in) {
    return new StoredStream(in, null);
  }

  /** How many bytes have passed. */
  long count() {
    return count;
  }

  /** Lets what nobody wanted pass as well, so that the digest is that of the whole source. */
  void drain() throws IOException {
    byte[] unwanted = new byte[DRAIN_SIZE];
    while (read(unwanted, 0, DRAIN_SIZE) >= 0) {}
  }

  /** The digest as 64 lowercase hexadecimal digits, or empty if none is taken; to be asked once. */
  String sha256() {
    return digest == null ? "" : HexFormat.of().formatHex(digest.digest());
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  /** Fills the range unless the stream ends: decompressors mistake a short read for the end. */
  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = readFully(bytes, offset, length);
    if (read == 0 && length > 0) {
      ended = true;
      return -1;
    }
    if (digest != null) {
      update(digest, bytes, offset, offset + read);
    }
    count += read;
    return read;
  }

  private static void update(MessageDigest digest, byte[] bytes, int from, int to) {
    for (int at = from; at < to; at += DIGEST_SIZE) {
      digest.update(bytes, at, Math.min(DIGEST_SIZE, to - at));
    }
  }

  @Override
  public long skip(long wanted) throws IOException {
    byte[] skipped = new byte[(int) Math.min(wanted, DRAIN_SIZE)];
    return Math.max(0, read(skipped, 0, skipped.length));
  }

  /** Never 0 before the end is known: to a gzip reader 0 means that no member follows. */
  @Override
  public int available() {
    return ended ? 0 : 1;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  /** Marks an error of storage as such, so that it is not mistaken for damaged compressed data. */
  private int readFully(byte[] bytes, int offset, int length) throws IOException {
    try {
      return in.readNBytes(bytes, offset, length);
    } catch (IOException error) {
      throw new UnreadableException(UnreadableException.describe(error), error);
    }
  }
}
